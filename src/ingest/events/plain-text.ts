/**
 * Marks that show nothing: of direction, of no width, zero bytes. Not the non-joiner, with which
 * Persian spells.
 */
const MARKS = /\p{Bidi_Control}|[\u200b\u2060\ufeff]|\0/gu;
/** How programs keep Excel from turning a text into a number or a date. */
const AS_FORMULA = /^="([^"]*)"$/u;

/** The text of a cell → what a reader sees of it. */
export const plainText = (cell: string): string =>
  cell.replace(MARKS, "").trim().replace(AS_FORMULA, "$1");

const ZEROS = [0x0660, 0x06f0];

/** Digits and decimal signs of Arabic, Persian, Pashto and Urdu → those that programs write. */
const foldDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    })
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",");

/** The text of a cell that may be a number or a date → the same as programs write it. */
export const plainDigits = (cell: string): string => foldDigits(plainText(cell));

const NOTHING =
  /^(?:[-–—.?\s]*|n\.?\/?a\.?|nan|null|#n\/a|#null!|none|<na>|unreported|unknown|unclear|undetermined|no (?:information|data)|not (?:known|reported|stated|available|specified|applicable)|unbekannt|k\. ?a\.|keine angaben?|inconnue?|non précisé|desconocid[oa]|s\/d|bilinmiyor|неизвестн[оаы]|нет данных|نامعلوم|نا معلوم|نامشخص)$/iu;

/** Does a plain text say that nothing is stated? Programs and people write that in many ways. */
export const isNothing = (text: string): boolean => NOTHING.test(text);
