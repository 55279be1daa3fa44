import { LineCounter, parseDocument, isMap, isScalar } from "yaml";
import { type Block, blocksOfFile } from "../domain/markdown.ts";
import {
  type Briefing,
  BRIEFING_VERSION,
  type BriefingHead,
  EMPTY_HEAD,
  type Slide,
} from "../domain/briefing.ts";
import { briefingHeadSchema } from "../domain/schema/briefing.ts";
import { explain } from "./explain.ts";
import { readSlide } from "./read-slide.ts";

/** A part of the file that was not taken, and why. */
export interface BriefingRejection {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Title of the slide; null outside of slides. */
  readonly slide: string | null;
  readonly reason: string;
  /** The part as it stands in the file, so that it can be mended and is not lost. */
  readonly source: string;
}

export interface BriefingFault {
  readonly fault: "empty" | "not-a-briefing" | "newer-version";
  /** What was found instead, in English. */
  readonly detail: string;
}

export interface BriefingRead {
  readonly briefing: Briefing;
  readonly rejected: readonly BriefingRejection[];
  readonly fault: BriefingFault | null;
}

/** Why the link of a view cannot be read as it stands; nothing: it can. */
export type CheckView = (query: string) => readonly string[];

const isHeadKey = (key: string): key is keyof BriefingHead => key in briefingHeadSchema;

interface HeadRead {
  readonly head: BriefingHead;
  readonly version: number;
  readonly rejected: readonly BriefingRejection[];
}

/** Field by field: one that is wrong takes its default, and the others count. */
function readHead(yaml: string, firstLine: number): HeadRead {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true });
  const rejected: BriefingRejection[] = [];
  const reject = (offset: number, reason: string, source: string) =>
    rejected.push({
      line: firstLine + counter.linePos(offset).line - 1,
      slide: null,
      reason,
      source,
    });
  for (const error of parsed.errors) reject(error.pos[0], error.message.split("\n")[0] ?? "", yaml);
  let head = EMPTY_HEAD;
  let version = BRIEFING_VERSION;
  if (!isMap(parsed.contents)) return { head, version, rejected };
  for (const { key, value } of parsed.contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const given: unknown = isScalar(value) ? value.value : undefined;
    if (name === "attest") {
      if (typeof given === "number" && Number.isInteger(given) && given > 0) version = given;
      else reject(at, `attest: “${String(given)}” is not a version`, yaml);
    } else if (!isHeadKey(name)) reject(at, `“${name}” is no field of a briefing`, yaml);
    else {
      const read = briefingHeadSchema[name].safeParse(given ?? "");
      if (read.success) head = { ...head, [name]: read.data };
      else reject(at, `${name}: ${explain(read.error)}`, yaml);
    }
  }
  return { head, version, rejected };
}

const failed = (fault: BriefingFault["fault"], detail: string): BriefingRead => ({
  briefing: { ...EMPTY_HEAD, slides: [] },
  rejected: [],
  fault: { fault, detail },
});

/** Blocks from each heading of the first level to the next. */
function bySlide(blocks: readonly Block[]): {
  readonly before: readonly Block[];
  readonly slides: readonly (readonly [Block, ...Block[]])[];
} {
  const before: Block[] = [];
  const slides: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    if (block.node.type === "heading" && block.node.depth === 1) slides.push([block]);
    else (slides.at(-1) ?? before).push(block);
  }
  return { before, slides };
}

/**
 * The text of a briefing's file → the briefing, and what of the file could not be taken, with line
 * and reason. Never throws: a slide that is wrong is left out and the others are read.
 */
export function readBriefing(text: string, checkView: CheckView = () => []): BriefingRead {
  const source = text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
  if (source.trim() === "") return failed("empty", "the file holds nothing");
  const [first, ...rest] = blocksOfFile(source);
  const hasHead = first?.node.type === "yaml";
  const blocks = hasHead ? rest : [...(first ? [first] : []), ...rest];
  const { before, slides } = bySlide(blocks);
  if (!hasHead && slides.length === 0)
    return failed("not-a-briefing", "it has neither front matter nor a heading with one #");

  const { head, version, rejected } =
    first?.node.type === "yaml" ? readHead(first.node.value, first.line + 1) : readHead("", 1);
  if (version > BRIEFING_VERSION)
    return failed("newer-version", `${version} > ${BRIEFING_VERSION}`);

  const refused: BriefingRejection[] = [...rejected];
  const [stray] = before;
  if (stray !== undefined)
    refused.push({
      line: stray.line,
      slide: null,
      reason: "this stands before the first slide",
      source: source.slice(stray.start, before.at(-1)?.end),
    });
  const taken: Slide[] = [];
  const ids = new Set<string>();
  slides.forEach((own, at) => {
    const end = slides[at + 1]?.[0].start ?? source.length;
    const read = readSlide(source.slice(0, end), own, { checkView, ids, number: at + 1 });
    if (read.slide === null)
      refused.push({
        line: read.line,
        slide: read.title,
        reason: read.reason,
        source: source.slice(own[0].start, end).trim(),
      });
    else {
      ids.add(read.slide.id);
      taken.push(read.slide);
    }
  });
  return { briefing: { ...head, slides: taken }, rejected: refused, fault: null };
}
