import type { PhrasingContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { type Layout, type Slide, VIEWS_OF_LAYOUT } from "../domain/briefing.ts";
import { type Block, tidyMarkdown } from "../domain/markdown.ts";
import { slideBlockSchema } from "../domain/schema/briefing.ts";
import type { BriefingProblem } from "../domain/file-problem.ts";
import type { DroppedParameter } from "../domain/link-problem.ts";
import { reasonOf } from "../domain/reason-of.ts";
import { readYaml } from "./read-yaml.ts";
import { explain } from "./explain.ts";

/** Why the link of a view cannot be read as it stands; nothing: it can. */
export type CheckView = (query: string) => readonly DroppedParameter[];

interface Context {
  readonly checkView: CheckView;
  /** Ids that slides before this one state. */
  readonly ids: ReadonlySet<string>;
}

interface Refused {
  readonly slide: null;
  readonly title: string;
  readonly line: number;
  readonly problem: BriefingProblem;
}

/** A slide as its part of the file has it; `id` is null where that states none. */
export type StatedSlide = Omit<Slide, "id"> & { readonly id: string | null };
type SlideRead = { readonly slide: StatedSlide } | Refused;

const isBlank = (node: PhrasingContent) =>
  node.type === "break" || (node.type === "text" && node.value.trim() === "");

const viewOf = (node: PhrasingContent): string | null =>
  node.type === "link" &&
  node.url.startsWith("?") &&
  ["View", "Second view"].includes(toString(node))
    ? node.url.slice(1)
    : null;

/** The query strings of a paragraph that is links to views and nothing else; null for any other. */
function viewsOf({ node }: Block): readonly string[] | null {
  if (node.type !== "paragraph") return null;
  const views = node.children.filter((child) => !isBlank(child)).map(viewOf);
  return views.length > 0 && views.every((view) => view !== null) ? views : null;
}

/** Takes the blocks of speaker notes and of settings off the end; each may stand there once. */
function splitEnd(blocks: readonly Block[]) {
  const found: Partial<Record<"notes" | "attest", Block>> = {};
  let end = blocks.length;
  for (; end > 0; end--) {
    const block = blocks[end - 1];
    const kind = block?.node.type === "code" ? block.node.lang : null;
    if (block === undefined || (kind !== "notes" && kind !== "attest") || found[kind]) break;
    found[kind] = block;
  }
  return { body: blocks.slice(0, end), ...found };
}

const codeOf = (block: Block | undefined) => (block?.node.type === "code" ? block.node.value : "");

/** Settings of a slide; what is wrong with them is given with the line in the file. */
function readSettings(block: Block | undefined) {
  const firstLine = (block?.line ?? 0) + 1;
  const { document, faults } = readYaml(codeOf(block), firstLine);
  const [first] = faults;
  if (first !== undefined) return { fault: first.reason, line: first.line };
  let raw: unknown;
  try {
    // An alias could stand for a text of any size.
    raw = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return { fault: reasonOf(error), line: firstLine };
  }
  const read = slideBlockSchema.safeParse(raw ?? {});
  return read.success
    ? { settings: read.data }
    : { fault: explain(read.error), line: firstLine - 1 };
}

const layoutFor = (views: number): Layout => (["text", "map", "two-maps"] as const)[views] ?? "map";

/**
 * A heading and the blocks up to the next one → a slide. `source` ends where the slide does.
 * Refused with the line and the problem when anything in it is wrong.
 */
export function readSlide(
  source: string,
  [heading, ...rest]: readonly [Block, ...Block[]],
  { checkView, ids }: Context,
): SlideRead {
  const title = toString(heading.node);
  const refuse = (line: number, problem: BriefingProblem): Refused => ({
    slide: null,
    title,
    line,
    problem,
  });
  const { body, notes, attest } = splitEnd(rest);
  const firstText = body.findIndex((block) => viewsOf(block) === null);
  const linked = firstText < 0 ? body : body.slice(0, firstText);
  const views = linked.flatMap((block) => viewsOf(block) ?? []);

  const read = readSettings(attest);
  if (read.settings === undefined)
    return refuse(read.line, { code: "reported", detail: read.fault });
  const { settings } = read;
  const id = settings.id ?? null;
  if (id !== null && ids.has(id))
    return refuse(attest?.line ?? heading.line, { code: "id-taken", text: id });
  const layout = settings.layout ?? layoutFor(views.length);
  const wanted = VIEWS_OF_LAYOUT[layout];
  if (views.length !== wanted)
    return refuse(heading.line, { code: "other-views", layout, wanted, linked: views.length });
  for (const block of linked) {
    const [dropped] = (viewsOf(block) ?? []).flatMap(checkView);
    if (dropped !== undefined) return refuse(block.line, { code: "no-view", dropped });
  }
  const from = linked.at(-1)?.end ?? heading.end;
  const to = body.at(-1)?.end ?? from;
  return {
    slide: {
      id,
      title,
      layout,
      views,
      text: tidyMarkdown(source.slice(from, Math.max(from, to))),
      notes: tidyMarkdown(codeOf(notes)),
      shown: settings.shown ?? null,
      annotations: settings.annotations ?? [],
    },
  };
}
