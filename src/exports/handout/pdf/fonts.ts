/** Font files (woff with TrueType outlines), as the page loads them. */
export interface PdfFonts {
  readonly latin: Uint8Array;
  readonly latinBold: Uint8Array;
  readonly latinExtended: Uint8Array;
  readonly latinExtendedBold: Uint8Array;
  readonly arabic: Uint8Array;
  readonly arabicBold: Uint8Array;
}

export type FontName = keyof PdfFonts;

type Script = "latin" | "latinExtended" | "arabic";

const ARABIC = /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/u;
/** The letters of the two Latin files, as their style sheets declare them. */
const LATIN =
  /[\u0020-\u00FF\u0131\u0152\u0153\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122\u2191\u2193\u2212\u2215\uFFFD]/u;
const EXTENDED = /[\u0100-\u02BA\u1E00-\u1EFF\u2113\u2C60-\u2C7F\uA720-\uA7FF]/u;

function scriptOf(character: string): Script | null {
  if (LATIN.test(character)) return "latin";
  if (ARABIC.test(character)) return "arabic";
  return EXTENDED.test(character) ? "latinExtended" : null;
}

const fontOf = (script: Script, isStrong: boolean): FontName =>
  isStrong ? `${script}Bold` : script;

export interface Span {
  readonly text: string;
  readonly font: FontName;
}

/** Words of a right-to-left script are set from the end of the line's start: the last one first. */
const inOrder = (text: string, script: Script) =>
  script === "arabic" ? text.split(" ").reverse().join(" ") : text;

/**
 * A text in stretches that one font can write. Spaces and marks between two words of a script stay
 * with it; a character that no font has is replaced by U+FFFD.
 */
export function spansOf(text: string, isStrong: boolean): readonly Span[] {
  const found: { text: string; script: Script }[] = [];
  for (const character of text.normalize("NFC")) {
    const script = scriptOf(character);
    const last = found.at(-1);
    const isNeutral = /[\s\u200B-\u200F]/u.test(character);
    if (last !== undefined && (script === last.script || isNeutral)) last.text += character;
    else found.push({ text: script === null ? "\uFFFD" : character, script: script ?? "latin" });
  }
  return found.map(({ text: stretch, script }) => {
    const body = stretch.trimEnd();
    const end = stretch.slice(body.length);
    return { text: inOrder(body, script) + end, font: fontOf(script, isStrong) };
  });
}

/** Texts of a drawing in stretches that one font can write, each with its font's name. */
export const withFontNames = (svg: string): string =>
  svg.replaceAll(/(<t(?:ext|span)\b[^>]*>)([^<]+)</gu, (whole, start: string, content: string) => {
    if (!ARABIC.test(content)) return whole;
    const stretches = spansOf(content, false).map(({ text, font }) =>
      font === "arabic" ? `<tspan font-family="arabic">${text}</tspan>` : `<tspan>${text}</tspan>`,
    );
    return `${start}${stretches.join("")}<`;
  });
