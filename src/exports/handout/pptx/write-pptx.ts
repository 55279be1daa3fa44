import PptxGenJS from "pptxgenjs";
import { t } from "../../../i18n/index.ts";
import { evidenceOf } from "../evidence.ts";
import type { Footnote, Handout, HandoutPage } from "../handout.ts";
import {
  allFootnotes,
  claimRuns,
  countedText,
  dotted,
  footnoteText,
  isCover,
  quoteText,
  voiceText,
} from "../page-words.ts";
import { addChart } from "./chart.ts";
import {
  BODY,
  type Box,
  columns,
  COVER_TITLE,
  FONT,
  FOOTNOTES,
  INK,
  LINE,
  MASTER,
  TITLE,
} from "./frame.ts";
import { addMap } from "./map.ts";
import { defineMaster } from "./master.ts";
import { mendParagraphs } from "./mend-paragraphs.ts";
import { asPlain, fittingSize, smallLine, textProps } from "./text.ts";
import { xmlText } from "../../xml-text.ts";

type Slide = PptxGenJS.Slide;

export interface PptxOptions {
  readonly signal: AbortSignal;
  /** Called after each slide. */
  readonly onPage: (done: number, total: number) => void;
}

const MASTER_COVER = `${MASTER}_COVER`;
const FOOTNOTES_SHOWN = 6;
const EVIDENCE_ROWS = 17;

const numbered = (note: Footnote) => `${note.number}  ${footnoteText(note)}`;

/** Who says it, apart from the next claim. */
function voiceLine(voice: string): PptxGenJS.TextProps {
  const line = smallLine(voice, 10);
  return { ...line, options: { ...line.options, paraSpaceAfter: 6 } };
}

function addClaims(slide: Slide, { claims, unlisted }: HandoutPage, box: Box): void {
  const blocks = claims.flatMap((claim) => [
    ...textProps([{ kind: "paragraph", level: 0, marker: "", runs: claimRuns(claim) }], 12),
    voiceLine(voiceText(claim)),
  ]);
  const rest = unlisted > 0 ? [smallLine(t.handout.unlisted(unlisted), 10)] : [];
  slide.addText([...blocks, ...rest], { ...box, margin: 0, valign: "top", fit: "shrink" });
}

/** Text, pictures and claims beside one another, as on the stage. */
function addBody(slide: Slide, page: HandoutPage): void {
  const { text, maps, chart, claims, layout } = page;
  const box: Box = isCover(page) ? { ...BODY, y: 3.3, h: 2.6 } : BODY;
  const parts: { share: number; add: (column: Box) => void }[] = [];
  const isAlone = maps.length === 0 && chart === null;
  if (text.length > 0)
    parts.push({
      share: 0.9,
      add: (column) =>
        slide.addText(textProps(text, fittingSize(text, column, isAlone ? 20 : 16)), {
          ...column,
          margin: 0,
          valign: "top",
          fit: "shrink",
        }),
    });
  for (const map of maps) parts.push({ share: 1.4, add: (column) => addMap(slide, map, column) });
  if (chart !== null)
    parts.push({
      share: layout === "chart" ? 2 : 1.2,
      add: (column) => addChart(slide, chart, column),
    });
  if (claims.length > 0) parts.push({ share: 1, add: (column) => addClaims(slide, page, column) });
  columns(
    box,
    parts.map(({ share }) => share),
  ).forEach((column, at) => parts[at]?.add(column));
}

function addFootnotes(slide: Slide, page: HandoutPage, handout: Handout): void {
  const { footnotes, maps } = page;
  const shown = footnotes.slice(0, FOOTNOTES_SHOWN);
  const said = [
    ...shown.map(numbered),
    ...(footnotes.length > shown.length
      ? [t.handout.moreFootnotes(footnotes.length - shown.length)]
      : []),
    ...countedText(page),
    [
      maps.length > 0 ? handout.statement : "",
      handout.attribution,
      t.handout.made(handout.exported),
    ]
      .join(" ")
      .trim(),
  ];
  slide.addText(
    said.map((line) => smallLine(line, said.length > 5 ? 7.5 : 9)),
    { ...FOOTNOTES, margin: 0, valign: "bottom", fit: "shrink" },
  );
}

/** The speaker's notes, and all that the slide rests on. */
function notesOf(page: HandoutPage): string {
  return [
    asPlain(page.notes),
    ...allFootnotes(page).map(numbered).map(xmlText),
    ...countedText(page),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** All evidence as tables, as many slides as it takes. */
function addEvidence(pptx: PptxGenJS, all: readonly Footnote[]): void {
  for (let at = 0; at < all.length; at += EVIDENCE_ROWS) {
    const slide = pptx.addSlide({ masterName: MASTER, sectionTitle: t.handout.evidence });
    slide.addText(t.handout.evidence, { placeholder: "title" });
    slide.addTable(
      all.slice(at, at + EVIDENCE_ROWS).map((footnote) =>
        [`${footnote.number}`, footnote.source, quoteText(footnote)].map((text) => ({
          text: xmlText(text),
          options: { fontFace: FONT, fontSize: 11, color: INK },
        })),
      ),
      {
        ...BODY,
        colW: [0.7, 3.2, BODY.w - 3.9],
        border: { type: "solid", color: LINE, pt: 0.5 },
        margin: 0.04,
      },
    );
  }
}

/**
 * A handout as a PowerPoint file: titles, text, tables, charts, notes and annotations are native
 * and can be edited. What the texts refer to stands in tables at the end. Rejects with the
 * signal's reason when it is aborted.
 */
export async function writePptx(
  handout: Handout,
  { signal, onPage }: PptxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = xmlText(handout.title);
  pptx.author = xmlText(handout.author);
  pptx.subject = xmlText(handout.marking);
  pptx.company = "Attest";
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineMaster(pptx, handout, { name: MASTER, title: TITLE, size: 26 });
  defineMaster(pptx, handout, { name: MASTER_COVER, title: COVER_TITLE, size: 40 });
  pptx.addSection({ title: xmlText(handout.title) });
  pptx.addSection({ title: t.handout.evidence });
  for (const page of handout.pages) {
    signal.throwIfAborted();
    const slide = pptx.addSlide({
      masterName: isCover(page) ? MASTER_COVER : MASTER,
      sectionTitle: xmlText(handout.title),
    });
    slide.addText(xmlText(page.title), { placeholder: "title" });
    if (page.layout === "title") {
      const by = dotted(handout.author, handout.date);
      slide.addText([smallLine(by, 14)], { ...BODY, y: 2.95, h: 0.35, margin: 0 });
    }
    addBody(slide, page);
    addFootnotes(slide, page, handout);
    const notes = notesOf(page);
    if (notes !== "") slide.addNotes(notes);
    onPage(page.number, handout.pages.length);
  }
  const referred = evidenceOf({
    ...handout,
    pages: handout.pages.map((page) => ({ ...page, counted: [] })),
  });
  addEvidence(pptx, referred);
  const bytes = await pptx.write({ outputType: "uint8array" });
  signal.throwIfAborted();
  if (!(bytes instanceof Uint8Array)) throw new Error("The library gave no bytes");
  return mendParagraphs(bytes);
}
