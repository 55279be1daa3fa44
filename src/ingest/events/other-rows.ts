/** Rows of a table that are no events: sums of the others, and what the columns hold. */
import { type Cells, cellText, cellTexts } from "./cells.ts";
import type { SetAside } from "./row-notes.ts";

const TOTAL =
  /^(?:(?:(?:grand[\s-]*|sub[\s-]*)?totals?|totales|totaux|summe|gesamt|insgesamt|toplam|итого|всего)(?![\p{L}\d])|مجموع|جمع کل|ٹوٹل)/iu;

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

const FOOTNOTE = /^\s*(?:[*†‡]|notes?\s*:|sources?\s*:|n\.?b\.?\s*:)/iu;
/** Does a row begin as remarks under a table do? */
export const isFootnote = (texts: readonly string[]): boolean =>
  FOOTNOTE.test(texts.find((text) => text.trim() !== "") ?? "");

/** A total that has a date, too: of a day or a year. Nothing but that may stand in the cell. */
const ONLY_TOTAL =
  /^(?:grand[\s-]*|sub[\s-]*)?totals?(?:\s+(?:killed|deaths?|dead|fatalities|casualties|injured|wounded|events|incidents))?\s*[:*]?$/iu;
/** The letters that it begins with, as bytes. */
const FIRST_OF_TOTAL: ReadonlySet<number> = new Set(new TextEncoder().encode("TtGgSs"));

function isTotalAt(cells: Cells, column: number): boolean {
  if (column < 0 || column >= cells.count) return false;
  // Few cells begin so: only these are worth being made a text.
  const isLikely = FIRST_OF_TOTAL.has(cells.buffer[cells.starts[column]!]!);
  return isLikely && ONLY_TOTAL.test(cellText(cells, column).trim());
}

/** Whether a row that has a date is a total all the same: such a word stands in one of the columns. */
export function datedTotal(cells: Cells, columns: readonly number[]): SetAside | null {
  for (const column of columns) if (isTotalAt(cells, column)) return "totals-row";
  return null;
}

/** HXL writes under the name of a column what it holds: `#adm1+name`. */
const TAG = /^#[a-z]\w*(?:\s*\+\s*\w+)*$/iu;
const MOST = 0.5;

/** Are the cells of a row tags of HXL? */
export function isTagsRow(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
  return filled.length > 1 && filled.filter((text) => TAG.test(text)).length > filled.length * MOST;
}

const plainCell = (text: string): string => text.trim().toLowerCase();

/** Does a row name the columns again, as below a page break or where files were put together? */
const isHeaderAgain = (header: readonly string[], texts: readonly string[]): boolean => {
  const names = header.map(plainCell);
  const filledNames = names.filter((name) => name !== "");
  return filledNames.length > 1 && names.every((name, at) => plainCell(texts[at] ?? "") === name);
};

/** Whether a row that has no date is one of those. */
export function otherRow(cells: Cells, header: readonly string[]): SetAside | null {
  const texts = cellTexts(cells);
  if (isHeaderAgain(header, texts)) return "header-row";
  if (isTotalsRow(texts)) return "totals-row";
  return isTagsRow(texts) ? "tags-row" : null;
}
