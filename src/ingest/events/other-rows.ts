/** Rows of a table that are no events: sums of the others, and what the columns hold. */

const TOTAL = /^(?:(?:grand[\s-]*|sub[\s-]*)?totals?\b|مجموع|جمع کل|ٹوٹل)/iu;

/** "Kabul Total" */
const TOTAL_BEHIND = /\s(?:sub)?totals?:?$/iu;

/** Do the cells of a row begin with a word for a total, or with what it is the total of? */
export function isTotalsRow(texts: readonly string[]): boolean {
  const first = texts.find((text) => text.trim() !== "")?.trim() ?? "";
  return TOTAL.test(first) || TOTAL_BEHIND.test(first);
}

/** A table of fewer columns may have rows with one cell. */
const FEWEST_COLUMNS = 3;
/** Is a row without a date a remark under the table, or the heading of a part of it? */
export const isRemark = (texts: readonly string[]): boolean =>
  texts.length >= FEWEST_COLUMNS && texts.filter((text) => text.trim() !== "").length === 1;

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
