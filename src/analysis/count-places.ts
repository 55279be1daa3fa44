import { hasMore, moreAt, type PackedColumn } from "./packed-column.ts";

/**
 * Adds `step` to the count of each code that the rows at the first `count` places have. `counts` has
 * an entry more than the column has codes, for rows that have none.
 */
export function countPlaces(
  { first, more }: PackedColumn,
  counts: Uint32Array,
  places: Uint32Array,
  count: number,
  step: number,
): void {
  if (more === null) {
    for (let at = 0; at < count; at++) counts[first[places[at]!]!]! += step;
    return;
  }
  const { offsets, values } = more;
  for (let at = 0; at < count; at++) {
    const place = places[at]!;
    counts[first[place]!]! += step;
    if (!hasMore(more, place)) continue;
    const entry = moreAt(more, place);
    const end = offsets[entry + 1]!;
    for (let i = offsets[entry]!; i < end; i++) counts[values[i]!]! += step;
  }
}
