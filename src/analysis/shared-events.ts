import type { EventColumns } from "../domain/event-columns.ts";
import { prefixedHashes } from "../domain/packed-text.ts";

/** Days of three millennia, each a long way from the next, so that no id and day are another's. */
const DAY_BITS = 0xfffff;
const DAY_STEP = 2_147_483_629;

/**
 * A number for each event that has an id, made of its id and its first day, ascending. Ids alone do
 * not say that two files hold one event: many files count their rows from 1.
 */
export function eventKeys({
  id,
  rows,
  start,
}: Pick<EventColumns, "id" | "rows" | "start">): Float64Array {
  const keys = prefixedHashes(id, rows);
  let kept = 0;
  for (let row = 0; row < rows; row++) {
    if (keys[row] === 0) continue;
    keys[kept++] = keys[row]! + (start[row]! & DAY_BITS) * DAY_STEP;
  }
  return keys.subarray(0, kept).sort();
}

/** How many keys of `a` are in `b`; both ascend. */
export function countShared(a: Float64Array, b: Float64Array): number {
  let shared = 0;
  let at = 0;
  for (const key of a) {
    while (at < b.length && b[at]! < key) at++;
    if (b[at] === key) shared++;
  }
  return shared;
}
