import { precisionOfLength } from "../../domain/edtf.ts";
import { UNDATED } from "../../domain/event-columns.ts";
import type { DateColumn } from "./date-column.ts";
import type { Convention, DateOrder } from "../../domain/event-fields.ts";
import type { Days } from "./date-meaning.ts";
import { monthAround, weekAround } from "./parse-date.ts";

/** ACLED's 1 (day), 2 (week), 3 (month) on UCDP's scale; both scales of place and date agree here. */
export const ACLED_PRECISIONS: readonly number[] = [0, 1, 3, 4];
const WEEK = 3;
const MONTH = 4;

export interface Dates {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly precision: Uint8Array;
}

/** How the dates of a file are to be read. */
export interface HowDated {
  readonly order: DateOrder;
  /** Days to add to dates that are plain numbers of days. */
  readonly serialShift: number;
}

export interface DatesToResolve extends HowDated {
  readonly rows: number;
  readonly starts: DateColumn;
  readonly ends: DateColumn;
  /** UCDP's scale; 0: not stated, which is changed in place into what the length of the date says. */
  readonly precision: Uint8Array;
  readonly convention: Convention;
  /** Told of rows whose date does not exist in that order, or ends before it starts. */
  readonly onFault: (reason: "unreadable-date" | "end-before-start", row: number) => void;
}

/** ACLED gives one day and says that it stands for a week or a month. */
function widened(days: Days, precision: number, convention: Convention): Days {
  if (convention !== "acled") return days;
  if (precision === WEEK) return weekAround(days.start);
  return precision === MONTH ? monthAround(days.start) : days;
}

/** Keys of dates → days, once the order of day and month is known. */
export function resolveDates(asked: DatesToResolve): Dates {
  const { rows, starts, ends, precision, convention, order, serialShift, onFault } = asked;
  const start = new Int32Array(rows).fill(UNDATED);
  const end = new Int32Array(rows).fill(UNDATED);
  const daysOfStart = starts.resolve(order, serialShift);
  const daysOfEnd = ends.resolve(order, serialShift);
  for (let row = 0; row < rows; row++) {
    const key = starts.keyAt(row);
    const endKey = ends.keyAt(row);
    const last = endKey < 0 ? null : daysOfEnd[endKey]!;
    const first = (key < 0 ? null : daysOfStart[key]!) ?? last;
    if (first === null) {
      if (starts.isDate(key) || ends.isDate(endKey)) onFault("unreadable-date", row);
      continue;
    }
    const days = widened(first, precision[row]!, convention);
    start[row] = days.start;
    end[row] = last === null ? days.end : Math.max(days.end, last.end);
    if (last !== null && last.end < first.start) {
      end[row] = days.end;
      onFault("end-before-start", row);
    }
    if (precision[row] === 0) precision[row] = precisionOfLength(end[row]! - start[row]! + 1);
  }
  return { start, end, precision };
}
