import { decodeText } from "./decode-text.ts";
import { type ReadResult, refuse } from "./refusal.ts";

const DROPPED = new Set("script style noscript template svg math iframe object head".split(" "));
const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section " +
    "summary table tbody tfoot thead tr ul"
  ).split(" "),
);

/**
 * The text of an inert document, a line for each block. Walks with a stack of its own: markup can be
 * nested deeper than calls can.
 */
function textOf(root: Node): string {
  const lines: string[] = [""];
  const breakLine = () => {
    if (lines.at(-1)?.trim() !== "") lines.push("");
    else lines[lines.length - 1] = "";
  };
  const write = (text: string) => {
    lines[lines.length - 1] = `${lines.at(-1) ?? ""}${text}`;
  };
  const stack: (Node | "line-end")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "line-end") {
      breakLine();
      continue;
    }
    const name = node.nodeName.toLowerCase();
    if (name === "#text") write((node.nodeValue ?? "").replace(/\s+/gu, " "));
    if (DROPPED.has(name)) continue;
    if (name === "td" || name === "th") write(" ");
    if (BLOCKS.has(name)) {
      breakLine();
      stack.push("line-end");
    }
    for (let child = node.lastChild; child !== null; child = child.previousSibling)
      stack.push(child);
  }
  return lines
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The encoding that a page declares in its first kilobyte, if it is one that can be read. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const label = /charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? null;
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * Without style attributes: the page's policy forbids them, and the browser would report each of an
 * attached page as a breach. `[^<>]` keeps the search linear in whatever is no markup.
 */
const withoutStyle = (markup: string) =>
  markup.replace(/<[a-z][^<>]*>/giu, (tag) => tag.replace(/\sstyle\s*=/giu, " data-style="));

/**
 * The text of a page. Parsed into a document that runs nothing and loads nothing; only its text
 * is handed on.
 */
export function readHtml(bytes: Uint8Array): ReadResult {
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  if ("refused" in decoded) return decoded;
  const page = new DOMParser().parseFromString(withoutStyle(decoded.text), "text/html");
  const text = textOf(page.body);
  return text === "" ? refuse("no-text") : { text };
}
