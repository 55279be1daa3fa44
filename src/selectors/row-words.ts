import { createSelector } from "reselect";
import { formatDay } from "../domain/edtf.ts";
import { type EventColumns, UNDATED } from "../domain/event-columns.ts";
import { codedAt, listAt } from "../domain/row-text.ts";
import type { DatePrecision, GeoPrecision } from "../domain/vocabularies.ts";
import type { State } from "../store/state.ts";
import { findRow } from "./row-claims.ts";

/** What a row says in short, in the words of its file. */
export interface RowWords {
  readonly type: string;
  /** EDTF; null: none stated. */
  readonly date: string | null;
  /** null: not stated. */
  readonly datePrecision: DatePrecision | null;
  /** The most exact name that the file gives; "" where it gives none. */
  readonly place: string;
  readonly geoPrecision: GeoPrecision | null;
  /** Name of the data set. */
  readonly set: string;
  readonly sources: string;
}

function dateOf({ start, end }: EventColumns, row: number): string | null {
  const [from, to] = [start[row]!, end[row]!];
  if (from === UNDATED) return null;
  return from === to ? formatDay(from) : `${formatDay(from)}/${formatDay(to)}`;
}

const joined = (texts: readonly string[]) =>
  [...new Set(texts.filter((text) => text !== ""))].join(", ");

/** A precision of the scale of UCDP; 0 stands for none stated. */
const precisionOf = <P extends number>(value: number | undefined): P | null =>
  value === undefined || value === 0 ? null : (value as P);

/** By the id of a row's claim; null: no data set that is on has it. */
export const selectRowWords = createSelector(
  [(state: State) => state.record, (_: State, id: string) => id],
  (record, id): RowWords | null => {
    const found = findRow(record, id);
    if (found === null) return null;
    const { row } = found;
    const { events, name } = found.joined.set;
    return {
      type: joined([codedAt(events.eventType, row), codedAt(events.subType, row)]),
      date: dateOf(events, row),
      datePrecision: precisionOf<DatePrecision>(events.datePrecision[row]),
      place: joined([codedAt(events.location, row), codedAt(events.admin1, row)]),
      geoPrecision: precisionOf<GeoPrecision>(events.geoPrecision[row]),
      set: name,
      sources: joined(listAt(events.source, row)),
    };
  },
);
