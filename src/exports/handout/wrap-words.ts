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

/** What no space parts: a word with its marks and what follows them, such as a full stop. */
function together(words: readonly Word[]): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group === undefined || word.isApart) groups.push([word]);
    else group.push(word);
  }
  return groups;
}

/**
 * Styled text in lines of at most `width`. No word is lost; what no space parts stays together
 * wherever a line has room for it, and marks stay with the word before.
 */
export function wrapWords(
  runs: readonly Run[],
  width: number,
  measure: Measure,
): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  let room = 0;
  const widthOf = (word: Word, isFirst: boolean) =>
    measure(`${word.isApart && !isFirst ? " " : ""}${word.text}`, word);
  const widthOfAll = (group: readonly Word[], isFirst: boolean) =>
    group.reduce((sum, word, at) => sum + widthOf(word, isFirst && at === 0), 0);
  const begin = (word: Word) => {
    lines.push([word]);
    room = width - widthOf(word, true);
  };
  const go = (word: Word) => {
    lines.at(-1)?.push(word);
    room -= widthOf(word, false);
  };
  const words = wordsOf(runs).flatMap((each) => pieces(each, width, measure));
  for (const group of together(words)) {
    const [first, ...rest] = group;
    if (first === undefined) continue;
    if (lines.length > 0 && widthOfAll(group, false) <= room) group.forEach(go);
    else if (widthOfAll(group, true) <= width) {
      begin(first);
      rest.forEach(go);
    } else
      for (const word of group) {
        const isMark = word.footnotes.length > 0;
        if (lines.length > 0 && (widthOf(word, false) <= room || isMark)) go(word);
        else begin(word);
      }
  }
  return lines;
}
