import type { Run } from "./handout.ts";
import { joinedMarks } from "./joined-marks.ts";

/** A word in one style, or the numbers of footnotes, which stand above the line. */
export interface Word {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** None for a word of the text. */
  readonly footnotes: readonly number[];
  /** Whether a space stands before it. */
  readonly isApart: boolean;
}

/** Width of a word's text, in the unit of the line's width. */
export type Measure = (text: string, word: Omit<Word, "text" | "isApart">) => number;

function wordsOf(runs: readonly Run[]): readonly Word[] {
  let isApart = false;
  return joinedMarks(runs).flatMap(({ text, ...style }): readonly Word[] => {
    if (style.footnotes.length > 0) {
      isApart = false;
      return [{ ...style, text: style.footnotes.join(","), isApart }];
    }
    return text.split(/(\s+)/u).flatMap((part): readonly Word[] => {
      if (part === "") return [];
      if (part.trim() === "") {
        isApart = true;
        return [];
      }
      const word = { ...style, text: part, isApart };
      isApart = false;
      return [word];
    });
  });
}

/** A word that is wider than a line, in pieces that are not. */
function pieces(word: Word, width: number, measure: Measure): readonly Word[] {
  if (measure(word.text, word) <= width) return [word];
  const found: Word[] = [];
  let piece = "";
  for (const character of word.text) {
    if (piece !== "" && measure(piece + character, word) > width) {
      found.push({ ...word, text: piece, isApart: word.isApart && found.length === 0 });
      piece = "";
    }
    piece += character;
  }
  return [...found, { ...word, text: piece, isApart: word.isApart && found.length === 0 }];
}

/** Styled text in lines of at most `width`. No word is lost; marks stay with the word before. */
export function wrapWords(
  runs: readonly Run[],
  width: number,
  measure: Measure,
): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  let room = 0;
  for (const word of wordsOf(runs).flatMap((each) => pieces(each, width, measure))) {
    const line = lines.at(-1);
    const needed = measure(`${word.isApart ? " " : ""}${word.text}`, word);
    const isMark = word.footnotes.length > 0;
    if (line !== undefined && (needed <= room || isMark)) {
      line.push(word);
      room -= needed;
    } else {
      lines.push([word]);
      room = width - measure(word.text, word);
    }
  }
  return lines;
}
