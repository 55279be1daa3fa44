import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from "./cells.ts";

export const DELIMITERS = [",", "\t", ";", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type Encoding =
  | "utf-8"
  | "utf-16le"
  | "utf-16be"
  | "windows-1252"
  | "windows-1256"
  | "windows-1251"
  | "macintosh";
export interface SniffedEncoding {
  readonly encoding: Encoding;
  /** Bytes of a byte-order mark that open the file. */
  readonly mark: number;
}

export type LineEnds = "LF" | "CR LF" | "CR" | "mixed" | "none";

/** The upper bytes of Latin, Cyrillic and Arabic letters in UTF-16; no text has one as a byte of its own. */
const UPPER: ReadonlySet<number> = new Set([0x00, 0x04, 0x06]);

/** The share of places on one side that hold the upper byte of a letter. */
function uppersAt(bytes: Uint8Array, side: 0 | 1): number {
  let uppers = 0;
  for (let at = side; at < bytes.length; at += 2) if (UPPER.has(bytes[at]!)) uppers += 1;
  return (uppers * 2) / Math.max(1, bytes.length);
}

/**
 * Sequences of UTF-8 with more than one byte that are whole, and high bytes that are in none. A
 * few broken ones are damage; a file of nothing else is Windows-1252.
 */
function countSequences(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    if (at + more >= bytes.length) break;
    let rest = 1;
    while (rest <= more && (bytes[at + rest]! & 0xc0) === 0x80) rest += 1;
    if (more === 0 || rest <= more) broken += 1;
    else {
      whole += 1;
      at += more;
    }
  }
  return { whole, broken };
}

/** Accented letters stand alone; whole words of such bytes are of another script. */
const WORD = 3;
/** Bytes of the commonest letters of Russian and Tajik, which Persian and Arabic hardly have. */
const CYRILLIC: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xe8, 0xe9, 0xeb, 0xee, 0xef]);
const MOST_CYRILLIC = 0.25;

/** Text of one byte a letter → its encoding: by how its letters stand, and how its lines end. */
function sniffBytes(bytes: Uint8Array): Encoding {
  let [inWords, alone, cyrillic, run] = [0, 0, 0, 0];
  let [hasFeeds, hasReturns] = [false, false];
  for (const byte of bytes) {
    if (byte >= 0x80) {
      run += 1;
      if (CYRILLIC.has(byte)) cyrillic += 1;
      continue;
    }
    if (run >= WORD) inWords += run;
    else alone += run;
    run = 0;
    if (byte === LINE_FEED) hasFeeds = true;
    else if (byte === CARRIAGE_RETURN) hasReturns = true;
  }
  if (inWords > alone)
    return cyrillic > (inWords + alone) * MOST_CYRILLIC ? "windows-1251" : "windows-1256";
  // Excel on a Mac ends lines so, and writes Mac Roman.
  return hasReturns && !hasFeeds ? "macintosh" : "windows-1252";
}

/** The first bytes of a file → its encoding. */
export function sniffEncoding(bytes: Uint8Array): SniffedEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", mark: 2 };
  if (uppersAt(bytes, 1) > 0.4) return { encoding: "utf-16le", mark: 0 };
  if (uppersAt(bytes, 0) > 0.4) return { encoding: "utf-16be", mark: 0 };
  const { whole, broken } = countSequences(bytes);
  return { encoding: broken > whole ? sniffBytes(bytes) : "utf-8", mark: 0 };
}

/** Kinds of line ends in a piece of UTF-8, outside of quotes. */
export function sniffLineEnds(bytes: Uint8Array): LineEnds {
  let [feeds, returns, pairs] = [0, 0, 0];
  let isQuoted = false;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (bytes[at] === LINE_FEED) feeds += 1;
    else if (bytes[at] === CARRIAGE_RETURN) {
      if (bytes[at + 1] === LINE_FEED) {
        pairs += 1;
        at += 1;
      } else if (at + 1 < bytes.length) returns += 1;
    }
  }
  const kinds = [feeds, returns, pairs].filter((count) => count > 0).length;
  if (kinds === 0) return "none";
  if (kinds > 1) return "mixed";
  return feeds > 0 ? "LF" : returns > 0 ? "CR" : "CR LF";
}

/** How many of a byte stand outside quotes in each line, of the lines that are whole. */
function countsByLine(bytes: Uint8Array, wanted: number): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let length = 0;
  for (const byte of bytes) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (byte === LINE_FEED || byte === CARRIAGE_RETURN) {
      if (length > 0) counts.push(count);
      count = 0;
      length = 0;
      continue;
    } else if (byte === wanted) count += 1;
    length += 1;
  }
  if (counts.length === 0 && length > 0) counts.push(count);
  return counts;
}

/** How often the commonest count above 0 stands, times how many cells it makes. */
function regularity(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of lines)
    best = Math.max(best, (times / counts.length) * (1 + Math.log2(count + 1) / 4));
  return best;
}

/** The delimiter that parts most lines into equally many cells; null: none parts any. */
export function sniffDelimiter(bytes: Uint8Array): Delimiter | null {
  let found: Delimiter | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const score = regularity(countsByLine(bytes, delimiter.charCodeAt(0)));
    if (score > most) [found, most] = [delimiter, score];
  }
  return found;
}
