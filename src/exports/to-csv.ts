/** A value of a table. Numbers are written plainly, without separators of thousands. */
export type CsvValue = string | number;

/** Excel takes a file without it for the system's code page and garbles Persian and Urdu names. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** How a spreadsheet recognises a formula (OWASP, "CSV Injection" and ASVS 1.2.10). */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n\0]/u;
const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu;

function guarded(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

function field(value: CsvValue): string {
  const text = typeof value === "number" ? String(value) : guarded(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180: CRLF after each row, quotes doubled) in UTF-8 with a byte order mark.
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers never.
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(",") + LINE_END).join("");
}
