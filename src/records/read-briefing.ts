import { isMap, isScalar } from "yaml";
import { type Block, blocksOfFile, plainLines } from "../domain/markdown.ts";
import {
  type Briefing,
  BRIEFING_VERSION,
  type BriefingHead,
  EMPTY_HEAD,
  type Slide,
} from "../domain/briefing.ts";
import type { BriefingFault, BriefingProblem } from "../domain/file-problem.ts";
import { briefingHeadSchema } from "../domain/schema/briefing.ts";
import { explain } from "./explain.ts";
import { readYaml } from "./read-yaml.ts";
import { type CheckView, readSlide, type StatedSlide } from "./read-slide.ts";

/** A part of the file that was not taken, and why. */
export interface BriefingRejection {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Title of the slide; null outside of slides. */
  readonly slide: string | null;
  readonly problem: BriefingProblem;
  /** The part as it stands in the file, so that it can be mended and is not lost. */
  readonly source: string;
}

export interface BriefingRead {
  readonly briefing: Briefing;
  readonly rejected: readonly BriefingRejection[];
  readonly fault: BriefingFault | null;
}

const isHeadKey = (key: string): key is keyof BriefingHead =>
  Object.hasOwn(briefingHeadSchema, key);

interface HeadRead {
  readonly head: BriefingHead;
  readonly version: number;
  readonly rejected: readonly BriefingRejection[];
}

const NO_FRONT: HeadRead = { head: EMPTY_HEAD, version: BRIEFING_VERSION, rejected: [] };

/** Field by field: one that is wrong takes its default, and the others count. */
function readHead(yaml: string, firstLine: number): HeadRead {
  const { document, lineOf, faults } = readYaml(yaml, firstLine);
  const rejected: BriefingRejection[] = [];
  const reject = (line: number, problem: BriefingProblem) =>
    rejected.push({ line, slide: null, problem, source: yaml });
  for (const { line, reason } of faults) reject(line, { code: "reported", detail: reason });
  let head = EMPTY_HEAD;
  let version = BRIEFING_VERSION;
  if (!isMap(document.contents)) return { head, version, rejected };
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const line = lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    const given: unknown = isScalar(value) ? value.value : undefined;
    if (name === "attest") {
      if (typeof given === "number" && Number.isInteger(given) && given > 0) version = given;
      else reject(line, { code: "no-version", text: String(given) });
    } else if (!isHeadKey(name)) reject(line, { code: "no-field", text: name });
    else {
      const read = briefingHeadSchema[name].safeParse(given ?? "");
      if (read.success) head = { ...head, [name]: read.data };
      else reject(line, { code: "reported", detail: `${name}: ${explain(read.error)}` });
    }
  }
  return { head, version, rejected };
}

const failed = (fault: BriefingFault): BriefingRead => ({
  briefing: { ...EMPTY_HEAD, slides: [] },
  rejected: [],
  fault,
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

interface NumberedSlide {
  readonly slide: StatedSlide;
  /** Among the slides of the file, from 1. */
  readonly number: number;
}

/** A slide that states no id goes by its number, or by the next that no slide goes by. */
function withIds(stated: readonly NumberedSlide[]): readonly Slide[] {
  const taken = new Set(stated.map(({ slide }) => slide.id));
  return stated.map(({ slide, number }) => {
    if (slide.id !== null) return { ...slide, id: slide.id };
    let free = number;
    while (taken.has(`slide-${free}`)) free++;
    const id = `slide-${free}`;
    taken.add(id);
    return { ...slide, id };
  });
}

/**
 * The text of a briefing's file → the briefing, and what of the file could not be taken, with line
 * and problem. Never throws: a slide that is wrong is left out and the others are read.
 */
export function readBriefing(text: string, checkView: CheckView = () => []): BriefingRead {
  const source = plainLines(text);
  if (source.trim() === "") return failed({ code: "empty" });
  const blocks = blocksOfFile(source);
  const front = blocks[0]?.node.type === "yaml" ? blocks[0] : null;
  const { before, slides } = bySlide(front === null ? blocks : blocks.slice(1));
  if (front === null && slides.length === 0) return failed({ code: "not-a-briefing" });

  const { head, version, rejected } =
    front?.node.type === "yaml" ? readHead(front.node.value, front.line + 1) : NO_FRONT;
  if (version > BRIEFING_VERSION)
    return failed({ code: "newer-version", version, known: BRIEFING_VERSION });

  const refused: BriefingRejection[] = [...rejected];
  const [stray] = before;
  if (stray !== undefined)
    refused.push({
      line: stray.line,
      slide: null,
      problem: { code: "before-slides" },
      source: source.slice(stray.start, before.at(-1)?.end),
    });
  const taken: NumberedSlide[] = [];
  const ids = new Set<string>();
  slides.forEach((own, at) => {
    const end = slides[at + 1]?.[0].start ?? source.length;
    const read = readSlide(source.slice(0, end), own, { checkView, ids });
    if (read.slide === null)
      refused.push({
        line: read.line,
        slide: read.title,
        problem: read.problem,
        source: source.slice(own[0].start, end).trim(),
      });
    else {
      if (read.slide.id !== null) ids.add(read.slide.id);
      taken.push({ slide: read.slide, number: at + 1 });
    }
  });
  return { briefing: { ...head, slides: withIds(taken) }, rejected: refused, fault: null };
}
