/** Rows of a table that are no events: sums of the others, and what the columns hold. */

const TOTAL = /^(?:(?:grand[\s-]*|sub[\s-]*)?totals?\b|مجموع|جمع کل|ٹوٹل)/iu;

/** Do the cells of a row begin with a word for a total? */
export const isTotalsRow = (texts: readonly string[]): boolean =>
  TOTAL.test(texts.find((text) => text.trim() !== "")?.trim() ?? "");

/** A total that has a date, too: of a day or a year. Nothing but that may stand in the cell. */
const ONLY_TOTAL =
  /^(?:grand[\s-]*|sub[\s-]*)?totals?(?:\s+(?:killed|deaths?|dead|fatalities|casualties|injured|wounded|events|incidents))?\s*[:*]?$/iu;
export const isTotal = (text: string): boolean => ONLY_TOTAL.test(text.trim());

/** HXL writes under the name of a column what it holds: `#adm1+name`. */
const TAG = /^#[a-z]\w*(?:\s*\+\s*\w+)*$/iu;
const MOST = 0.5;

/** Are the cells of a row tags of HXL? */
export function isTagsRow(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
  return filled.length > 1 && filled.filter((text) => TAG.test(text)).length > filled.length * MOST;
}
