import type { Codes } from "../domain/codes.ts";
import type { PackedColumn } from "./packed-column.ts";
import { PIECE } from "./piece.ts";
import { listMembers, ranksAt } from "./place-set.ts";

/** Four at a time, which halves the work: what is known of the arrays is looked up once a turn. */
function countFirst(
  first: Codes,
  counts: Uint32Array,
  places: Uint32Array,
  count: number,
  step: number,
): void {
  let at = 0;
  for (; at + 4 <= count; at += 4) {
    const a = first[places[at]!]!;
    const b = first[places[at + 1]!]!;
    const c = first[places[at + 2]!]!;
    const d = first[places[at + 3]!]!;
    counts[a]! += step;
    counts[b]! += step;
    counts[c]! += step;
    counts[d]! += step;
  }
  for (; at < count; at++) counts[first[places[at]!]!]! += step;
}

const positions = new Uint32Array(PIECE);
const ranks = new Uint32Array(PIECE);

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
  countFirst(first, counts, places, count, step);
  let list = places;
  let left = count;
  for (; more !== null && left > 0; more = more.codes.more) {
    if (more.places !== null) {
      left = listMembers(more.places, list, left, positions);
      ranksAt(more.places, list, positions, left, ranks);
      list = ranks;
    }
    countFirst(more.codes.first, counts, list, left, step);
  }
}
