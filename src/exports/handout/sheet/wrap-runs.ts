import type { Run } from "../handout.ts";
import { element, escapeXml } from "../../svg-markup.ts";

interface Word {
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  readonly isMark: boolean;
  /** Whether a space stands before it. */
  readonly isApart: boolean;
}

/** Width of a letter for each pixel of the font's size, on average: there is no font to measure. */
const LETTER = 0.54;
/** A word longer than a line is cut: nothing may run out of the sheet. */
const piecesOf = (text: string, most: number): readonly string[] =>
  text.length <= most ? [text] : (text.match(new RegExp(`.{1,${most}}`, "gsu")) ?? []);

function wordsOf(runs: readonly Run[], most: number): readonly Word[] {
  let isApart = false;
  let isAfterMark = false;
  return runs.flatMap(({ text, isStrong, isEmphasis, footnotes }) => {
    const style = { isStrong, isEmphasis };
    if (footnotes.length > 0) {
      const numbers = `${isAfterMark ? "," : ""}${footnotes.join(",")}`;
      isApart = false;
      isAfterMark = true;
      return [{ text: numbers, ...style, isMark: true, isApart: false }];
    }
    if (text.trim() !== "") isAfterMark = false;
    return text.split(/(\s+)/u).flatMap((part): readonly Word[] => {
      if (part === "") return [];
      if (part.trim() === "") {
        isApart = true;
        return [];
      }
      const made = piecesOf(part, most).map((piece, at) => ({
        text: piece,
        ...style,
        isMark: false,
        isApart: isApart && at === 0,
      }));
      isApart = false;
      return made;
    });
  });
}

const MARK_SIZE = 0.68;

function spanOf({ text, isStrong, isEmphasis, isMark, isApart }: Word, at: number, size: number) {
  const content = escapeXml(`${isApart && at > 0 ? " " : ""}${text}`);
  if (isMark)
    return (
      element("tspan", { dy: -size * 0.32, "font-size": size * MARK_SIZE }, content) +
      element("tspan", { dy: size * 0.32 }, "\u200A")
    );
  if (!isStrong && !isEmphasis) return element("tspan", {}, content);
  return element(
    "tspan",
    {
      ...(isStrong && { "font-weight": 700 }),
      ...(isEmphasis && { "font-style": "italic" }),
    },
    content,
  );
}

/** Styled text in lines of at most `width` pixels, each as content of a `text` element. */
export function wrapRuns(runs: readonly Run[], width: number, size: number): readonly string[] {
  const most = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines: Word[][] = [];
  let room = 0;
  for (const word of wordsOf(runs, most)) {
    const line = lines.at(-1);
    const length =
      (word.isMark ? word.text.length * MARK_SIZE : word.text.length) + Number(word.isApart);
    // Words that stand together stay together, unless they fill a line.
    if (line !== undefined && (length <= room || (!word.isApart && word.isMark))) {
      line.push(word);
      room -= length;
    } else {
      lines.push([word]);
      room = most - length;
    }
  }
  return lines.map((line) => line.map((word, at) => spanOf(word, at, size)).join(""));
}
