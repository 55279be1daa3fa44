import type { Recognised } from "../../domain/recognised.ts";
import { mappingOf } from "./recognise-layout.ts";
import { UCDP } from "./known-columns.ts";
import { meaningOf } from "./parse-date.ts";

const at = (name: string) => UCDP.indexOf(name);

/** Do the cells of a row hold what UCDP GED's 49 columns hold? */
function isUcdpRow(texts: readonly string[]): boolean {
  const text = (name: string) => texts[at(name)]?.trim() ?? "";
  const isDegrees = (name: string) => /^-?\d+(?:\.\d+)?$/u.test(text(name));
  return (
    /^\d+$/u.test(text("id")) &&
    /^(?:19|20)\d\d$/u.test(text("year")) &&
    /^[123]$/u.test(text("type_of_violence")) &&
    isDegrees("latitude") &&
    isDegrees("longitude") &&
    meaningOf(text("date_start")).kind !== "none"
  );
}

/** Rows of UCDP GED without their header → the header that they lack; null: they are not. */
export function headerlessUcdp(
  rows: readonly (readonly string[])[],
): { header: readonly string[]; recognised: Recognised } | null {
  const [first] = rows;
  if (first === undefined || first.length < UCDP.length || !isUcdpRow(first)) return null;
  const mapping = mappingOf(UCDP);
  if (mapping === null) return null;
  const recognised = { kind: "layout", mapping, columns: UCDP.length, form: "no-header" } as const;
  return { header: UCDP, recognised };
}
