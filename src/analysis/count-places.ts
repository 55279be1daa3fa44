import { listWithMore, moreAt, type PackedColumn } from "./packed-column.ts";
import { PIECE } from "./passing-places.ts";

const withMore = new Uint32Array(PIECE);

/**
 * Adds `step` to the count of each code that the rows at the first `count` places, at most a
 * PIECE, have. `counts` has an entry more than the column has codes, for rows that have none.
 */
export function countPlaces(
  { first, more }: PackedColumn,
  counts: Uint32Array,
  places: Uint32Array,
  count: number,
  step: number,
): void {
  for (let at = 0; at < count; at++) counts[first[places[at]!]!]! += step;
  if (more === null) return;
  const { offsets, values } = more;
  const listed = listWithMore(more, places, count, withMore);
  for (let n = 0; n < listed; n++) {
    const entry = moreAt(more, places[withMore[n]!]!);
    const end = offsets[entry + 1]!;
    for (let i = offsets[entry]!; i < end; i++) counts[values[i]!]! += step;
  }
}
