const ZEROS = [0x0660, 0x06f0];

/** Digits and decimal signs of Arabic, Persian, Pashto and Urdu → those that programs write. */
export function foldDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    })
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",");
}
