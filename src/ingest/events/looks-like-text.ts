/** Control characters that texts have: tab, line ends, old page and paragraph marks, the end mark of DOS. */
const USED: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
/** Databases part records by these (FS to US), and sequences of JSON their texts. */
const FIRST_SEPARATOR = 0x1c;

/** Programs leave a zero byte or another control character here and there; other files are full of them. */
const MOST_STRAY = 0.01;

const isStray = (byte: number): boolean => byte < FIRST_SEPARATOR && !USED.has(byte);

/**
 * Does a piece of UTF-8 hold what a reader could read? Each encoding of text keeps control characters
 * apart from letters, so that bytes of any other kind of file, which know no such difference, have
 * many of them, whatever encoding they were taken for.
 */
export function looksLikeText(bytes: Uint8Array): boolean {
  let stray = 0;
  for (const byte of bytes) if (isStray(byte)) stray += 1;
  return stray <= bytes.length * MOST_STRAY;
}
