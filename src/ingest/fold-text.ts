/**
 * A text as it is compared, with the way back. `starts[i]` and `ends[i]` are the offsets (UTF-16
 * units) in the original text of the character that folded character `i` comes from, so folded
 * `[from, to)` stands in the original at `[starts[from], ends[to - 1])`.
 */
export interface FoldedText {
  /** The text as it was. */
  readonly source: string;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const QUOTES = /['"`\u00B4\u00AB\u00BB\u02BC\u2018-\u201F\u2032-\u2036\u2039\u203A\uFF02\uFF07]/u;
/** With the soft hyphen, which is only seen where a line was cut at it. */
const DASHES = /[-\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
/** Zero-width characters, joiners and marks of direction. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
const SPACE = /\s/u;
const WORDY = /[\p{L}\p{N}]/u;
const LINE_END = /^[\u00AD\u200B]*[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*/u;
const MARK = /\p{M}/u;
const ASCII = /^[\x20-\x7e]$/u;

/** One character and the marks that combine with it, as it is compared. Empty: it is left out. */
function foldCharacter(character: string): string {
  if (ASCII.test(character) && !/['"`]/u.test(character)) return character.toLowerCase();
  if (INVISIBLE.test(character)) return "";
  if (QUOTES.test(character)) return "'";
  if (DASHES.test(character)) return character === "\u00AD" ? "" : "-";
  if (SPACE.test(character)) return " ";
  const plain = character.normalize("NFKC").toLowerCase().normalize("NFKC");
  // “Straße” and “STRASSE”, and the two small sigmas of Greek, are one spelling.
  return plain.replaceAll("ß", "ss").replaceAll("ς", "σ").replaceAll("ẞ", "ss");
}

/**
 * Where the text goes on after the dash at `at` that only joins two halves of a word, with or
 * without the end of a line between them: “cease-fire”, “ceasefire” and “cease-⏎fire” are one
 * spelling, since no reader of a wrapped line can tell them apart. Otherwise null.
 */
function afterJoiningDash(source: string, at: number): number | null {
  if (at === 0 || !WORDY.test(source.charAt(at - 1))) return null;
  const rest = LINE_END.exec(source.slice(at + 1, at + 80));
  const next = at + 1 + (rest?.[0].length ?? 0);
  return WORDY.test(source.charAt(next)) ? next : null;
}

/**
 * Folds a text so that typography, case and line breaks make no difference: runs of white space
 * become one space, all quotation marks and apostrophes `'`, all dashes `-`, ligatures and other
 * compatibility characters what they stand for; soft hyphens go, and so do dashes inside a word,
 * with the end of a line after them if there is one.
 */
export function foldText(source: string): FoldedText {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (folded: string, start: number, end: number) => {
    for (let unit = 0; unit < folded.length; unit += 1) {
      const one = folded.charAt(unit);
      if (one === " " && out.at(-1) === " ") {
        ends[ends.length - 1] = end;
        continue;
      }
      out.push(one);
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  while (at < source.length) {
    const width = (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    let end = at + width;
    while (end < source.length && MARK.test(source.charAt(end))) end += 1;
    const character = source.slice(at, end);
    if (width === 1 && DASHES.test(character)) {
      const next = afterJoiningDash(source, at);
      if (next !== null) {
        at = next;
        continue;
      }
    }
    push(foldCharacter(character), at, end);
    at = end;
  }
  return {
    source,
    text: out.join(""),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

/** Folded `[from, to)` → `[start, end)` in the original text. `from < to`. */
export function unfoldRange(
  { starts, ends }: FoldedText,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

/** What ends a paragraph even where its line end is lost: a sentence's last mark. */
const STOP = /[.!?:;…'")\]]/u;

/** Whether a paragraph may end, or start, at the folded offset `at`: a line, a sentence or the text does. */
export function isEdge({ source, text, starts, ends }: FoldedText, at: number): boolean {
  let before = at - 1;
  while (text.charAt(before) === " ") before -= 1;
  let after = at;
  while (text.charAt(after) === " ") after += 1;
  if (before < 0 || after >= text.length || STOP.test(text.charAt(before))) return true;
  return /[\r\n]/u.test(source.slice(ends[before], starts[after]));
}
