import type { Recognised } from "../../domain/recognised.ts";
import { headerOfOlderUcdp } from "./bare-ucdp.ts";
import { GDELT_TABLES } from "./gdelt-columns.ts";
import { UCDP } from "./known-columns.ts";
import { meaningOf } from "./parse-date.ts";
import { mappingOf, ucdpLayoutOf } from "./recognise-layout.ts";

const isDegrees = (text: string) => /^-?\d+(?:\.\d+)?$/u.test(text);

/** Do the cells of a row hold what UCDP GED's 49 columns hold? */
function isUcdpRow(texts: readonly string[]): boolean {
  const text = (name: string) => texts[UCDP.indexOf(name)]?.trim() ?? "";
  return (
    texts.length >= UCDP.length &&
    /^\d+$/u.test(text("id")) &&
    /^(?:19|20)\d\d$/u.test(text("year")) &&
    /^[123]$/u.test(text("type_of_violence")) &&
    isDegrees(text("latitude")) &&
    isDegrees(text("longitude")) &&
    meaningOf(text("date_start")).kind !== "none"
  );
}

/** An id, then the day, its month and its year: `20230216`, `202302`, `2023`. */
function isGdeltRow([id = "", day = "", month = "", year = ""]: readonly string[]): boolean {
  const isDay = /^\d{8}$/u.test(day) && meaningOf(day).kind !== "none";
  return (
    /^\d+$/u.test(id) &&
    isDay &&
    day.startsWith(month) &&
    month.startsWith(year) &&
    year.length === 4
  );
}

/** Rows of a layout that is known without its header → the header that they lack; null: they are not. */
export function headerOfRows(
  rows: readonly (readonly string[])[],
): { header: readonly string[]; recognised: Recognised } | null {
  const [first = []] = rows;
  const gdelt = GDELT_TABLES.find((columns) => columns.length === first.length);
  const older = isUcdpRow(first) ? null : headerOfOlderUcdp(rows);
  const header = isUcdpRow(first) ? UCDP : (older ?? (isGdeltRow(first) ? gdelt : undefined));
  const known = header === undefined ? null : mappingOf(header);
  if (header === undefined || known === null) return null;
  const columns = header.length;
  // Not all columns of an older file are told apart, so its layout goes by all that it has.
  const mapping = older === null ? known : { ...known, layout: ucdpLayoutOf(columns) };
  return { header, recognised: { kind: "layout", mapping, columns, form: "no-header" } };
}
