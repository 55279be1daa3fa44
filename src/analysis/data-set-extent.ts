import type { DataSet } from "../domain/data-set.ts";
import { type EventColumns, UNDATED } from "../domain/event-columns.ts";
import { isWider, unitAt } from "../domain/row-place.ts";

/** Over which days the dated rows reach, in days since 1970-01-01; null: no row has a date. */
export function daysOf({
  start,
  end,
}: Pick<EventColumns, "start" | "end">): { readonly first: number; readonly last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < start.length; row++) {
    const from = start[row]!;
    if (from === UNDATED) continue;
    if (from < first) first = from;
    if (end[row]! > last) last = end[row]!;
  }
  return first === Infinity ? null : { first, last };
}

/** How many rows lie in a province, and so count as its own. */
export function placedRows(set: Pick<DataSet, "events" | "join">): number {
  let placed = 0;
  for (let row = 0; row < set.events.rows; row++) if (unitAt(set, row) >= 0) placed += 1;
  return placed;
}

/** How many rows are known only to an area that is wider than a province. */
export function widerRows(events: DataSet["events"]): number {
  let wider = 0;
  for (let row = 0; row < events.rows; row++) if (isWider(events, row)) wider += 1;
  return wider;
}
