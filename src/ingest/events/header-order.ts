import type { DateOrder, Mapping } from "../../domain/event-fields.ts";
import type { OpenedTable } from "./opened.ts";

const DAY_FIRST = /(?<!\p{L})(?:dd?[-/. ]mm{0,2}[-/. ]yy|day[-/. ]month[-/. ]year)/iu;
const MONTH_FIRST = /(?<!\p{L})(?:mm{0,2}[-/. ]dd?[-/. ]yy|month[-/. ]day[-/. ]year)/iu;

/** The order of day and month that the name of the column of dates states: "Date (MM-DD-YYYY)". */
export function orderInHeader(
  { header }: Pick<OpenedTable, "header">,
  { columns }: Mapping,
): DateOrder | undefined {
  const name = header[columns.date ?? -1] ?? "";
  if (DAY_FIRST.test(name)) return "dmy";
  return MONTH_FIRST.test(name) ? "mdy" : undefined;
}
