import { xmlText } from "./xml-text.ts";

/** An SVG element's attributes; numbers are rounded to a hundredth of a pixel. */
export type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for content and attributes of XML; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  xmlText(text).replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

const written = (value: string | number) =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : escapeXml(value);

/** `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`);
  return content === ""
    ? `<${name}${list.join("")}/>`
    : `<${name}${list.join("")}>${content}</${name}>`;
}

/** Characters of that size in that width, on average: there is no font to measure with. */
export const fitting = (width: number, size: number) =>
  Math.max(1, Math.floor(width / (size * 0.54)));

/** One line of text. What does not fit into `width` ends in "…", the whole stands in a tooltip. */
export function textLine(
  text: string,
  attributes: Attributes & { readonly "font-size": number },
  width = Infinity,
): string {
  const characters = [...text];
  const most = fitting(width, attributes["font-size"]);
  if (characters.length <= most) return element("text", attributes, escapeXml(text));
  const cut = `${characters
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
  return element("text", attributes, element("title", {}, escapeXml(text)) + escapeXml(cut));
}
