import type { ProvinceJoin } from "../domain/data-set.ts";
import { type EventColumns, UNDATED } from "../domain/event-columns.ts";

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

/** How many rows came to a province. */
export function placedRows({ unit }: Pick<ProvinceJoin, "unit">): number {
  let placed = 0;
  for (const each of unit) if (each >= 0) placed += 1;
  return placed;
}
