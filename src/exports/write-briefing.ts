import { stringify } from "yaml";
import { type Briefing, BRIEFING_VERSION, type Slide } from "../domain/briefing.ts";
import { blocksOf, tidyMarkdown } from "../domain/markdown.ts";

const oneLine = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

/** A title means its letters: what Markdown would take for something else is escaped. */
function writeTitle(title: string): string {
  const escaped = oneLine(title).replaceAll(/[\\`*_[\]<>&~#]/gu, "\\$&");
  return escaped === "" ? "#" : `# ${escaped}`;
}

/** Headings of the first level open slides, so inside a text they go down to the second. */
function demoteHeadings(text: string): string {
  return blocksOf(text).reduceRight((whole, { node, start, end }) => {
    if (node.type !== "heading" || node.depth !== 1) return whole;
    const own = whole.slice(start, end);
    const demoted = own.startsWith("#")
      ? `#${own}`
      : `## ${oneLine(own.slice(0, own.lastIndexOf("\n")))}`;
    return whole.slice(0, start) + demoted + whole.slice(end);
  }, text);
}

const END = "# end";

/** Whether a heading that follows the text is read as one, and is the only one of its level. */
function isClosed(text: string): boolean {
  const blocks = blocksOf(`${text}\n\n${END}\n`);
  const isFirstLevel = ({ node }: (typeof blocks)[number]) =>
    node.type === "heading" && node.depth === 1;
  return blocks.filter(isFirstLevel).length === 1 && blocks.at(-1)?.start === text.length + 2;
}

/** The fence of code that the text ends with; null: it ends with something else. */
function lastFence(text: string): string | null {
  const last = blocksOf(text).at(-1);
  return last?.node.type === "code"
    ? (/^(?:`{3,}|~{3,})/u.exec(text.slice(last.start))?.[0] ?? null)
    : null;
}

/**
 * The text as it can stand in a slide. Code that is never closed is closed; where that does not
 * help (an HTML comment without end), what opens blocks is escaped.
 */
function closeBlocks(text: string): string {
  if (isClosed(text)) return text;
  const fence = lastFence(text);
  const closed = `${text}\n${fence ?? ""}`;
  if (fence !== null && isClosed(closed)) return closed;
  const escaped = text.replaceAll(/[<`~]/gu, "\\$&");
  return isClosed(escaped) ? escaped : demoteHeadings(escaped);
}

const isViewLink = /^\[(?:Second view|View)\]\(/u;

/** The text of a slide as it is written: see the rules of its parts. */
function writeText(text: string): string {
  const closed = closeBlocks(demoteHeadings(tidyMarkdown(text)));
  return isViewLink.test(closed) ? `\\${closed}` : closed;
}

function fenced(lang: string, content: string): string {
  const longest = Math.max(2, ...(content.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${lang}\n${content}${content === "" ? "" : "\n"}${fence}`;
}

const endsInNotes = (text: string) => {
  const last = blocksOf(text).at(-1)?.node;
  return last?.type === "code" && last.lang === "notes";
};

function writeSlide({ id, title, layout, views, text, notes, shown, annotations }: Slide): string {
  const settings = {
    id,
    layout,
    ...(shown && { shown }),
    ...(annotations.length > 0 && { annotations }),
  };
  const body = writeText(text);
  const said = tidyMarkdown(notes);
  return [
    writeTitle(title),
    ...views.map((view, at) => `[${at === 0 ? "View" : "Second view"}](<?${view}>)`),
    ...(body === "" ? [] : [body]),
    // A text that ends like notes would be taken for them.
    ...(said === "" && !endsInNotes(body) ? [] : [fenced("notes", said)]),
    fenced("attest", stringify(settings, { lineWidth: 0, aliasDuplicateObjects: false }).trim()),
  ].join("\n\n");
}

/** The file of a briefing, which `readBriefing` reads back to the same. */
export function writeBriefing({ slides, ...head }: Briefing): string {
  const front = stringify(
    {
      attest: BRIEFING_VERSION,
      title: oneLine(head.title),
      author: oneLine(head.author),
      date: head.date ?? "",
      tlp: head.tlp ?? "",
      banner: oneLine(head.banner),
      language: head.language,
    },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n${slides.map((slide) => `${writeSlide(slide)}\n`).join("\n")}`;
}
