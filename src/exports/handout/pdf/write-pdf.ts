import PDFDocument from "pdfkit";
import { t } from "../../../i18n/index.ts";
import { nextTask } from "../../../domain/next-task.ts";
import { PRINT_ACCENT, PRINT_PALETTE } from "../../print-palette.ts";
import { evidenceOf } from "../evidence.ts";
import type { Footnote, Handout, HandoutPage } from "../handout.ts";
import { markingBar } from "../sheet/marking-bar.ts";
import { allFootnotes, countedText, dotted, footnoteText, isCover, plain } from "../page-words.ts";
import { type Flow, heightOf, paragraph, small, smallPrint, textBlocks } from "./flow.ts";
import type { FontName, PdfFonts } from "./fonts.ts";
import { type Pdf, type Pen, takePen } from "./pen.ts";
import { slideBody } from "./slide-body.ts";

export const PAPER_SIZES = { a4: [595.28, 841.89], letter: [612, 792] } as const;

export interface PdfOptions {
  readonly paper: keyof typeof PAPER_SIZES;
  /** `slides`: one slide a landscape page. `notes`: upright, with the speaker's notes. */
  readonly style: "slides" | "notes";
  readonly fonts: PdfFonts;
  readonly signal: AbortSignal;
  /** Called after each slide. */
  readonly onPage: (done: number, total: number) => void;
}

const MARGIN = 36;
const HEAD = 46;
const FOOT = 46;
const MARKING = { width: 480, scale: 0.66 } as const;

/** The library writes these into XML as they are, so what XML would read as markup is written alike. */
const inMetadata = (text: string) =>
  text.replaceAll("&", "＆").replaceAll("<", "‹").replaceAll(">", "›");

/** A text that is cut where it would not fit. */
function fitting(pen: Pen, text: string, width: number): string {
  const measure = pen.measure(small.size);
  const isFitting = (part: string) =>
    measure(part, { isStrong: false, isEmphasis: false, footnotes: [] }) <= width;
  if (isFitting(text)) return text;
  let cut = text;
  while (cut !== "" && !isFitting(`${cut}…`)) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** Name of a footnote's place on the page of a slide, and of its place in the list at the end. */
const noteName = (page: number, footnote: number) => `note-${page}-${footnote}`;
const evidenceName = (footnote: number) => `evidence-${footnote}`;

/** Marking, title of the briefing, date and number of the page: not part of what is read. */
function furnish(pdf: Pdf, pen: Pen, handout: Handout, number: number): void {
  const { width, height } = pdf.page;
  const marking = markingBar(handout.marking, MARKING.width);
  const left = (width - MARKING.width * MARKING.scale) / 2;
  pdf.markContent("Artifact", { type: "Pagination" });
  if (handout.marking !== "")
    for (const top of [16, height - 28])
      pen.drawing(marking, MARKING.width, left, top, MARKING.scale);
  const name = dotted(handout.title, handout.date);
  pen.text(fitting(pen, name, left - MARGIN - 8), MARGIN, height - 24, small);
  pen.text(fitting(pen, handout.attribution, width - 2 * MARGIN), MARGIN, height - 40, small);
  const page = `${number}`;
  pen.text(page, width - MARGIN - page.length * 5, height - 24, small);
  pdf.endMarkedContent();
}

/** What a page's small print says of its pictures. */
function saidBelow(page: HandoutPage, handout: Handout): readonly string[] {
  return [
    ...countedText(page),
    ...(page.maps.length > 0 ? [handout.statement] : []),
    dotted(handout.date, t.handout.made(handout.exported)),
  ];
}

const NOTE_INDENT = 24;
const NOTES_AT_A_TIME = 100;

/** Height in points of footnotes and small print. */
function heightBelow(pen: Pen, page: HandoutPage, handout: Handout, width: number): number {
  const notes = page.footnotes.map((note) =>
    heightOf(pen, plain(footnoteText(note)), width - NOTE_INDENT, small.size),
  );
  const said = saidBelow(page, handout).map((words) =>
    heightOf(pen, plain(words), width, small.size),
  );
  return [...notes, ...said].reduce((sum, height) => sum + height + 1, 12);
}

/** Footnotes and small print of a page. */
function below(
  pdf: Pdf,
  pen: Pen,
  flow: Flow,
  page: HandoutPage,
  handout: Handout,
  withNotes: boolean,
) {
  for (const note of withNotes ? allFootnotes(page) : page.footnotes)
    paragraph(pdf, pen, flow, plain(footnoteText(note)), {
      ...small,
      tag: "Note",
      indent: NOTE_INDENT,
      marker: `${note.number}`,
      name: noteName(page.number, note.number),
      markerLeadsTo: evidenceName(note.number),
      after: 0.5,
    });
  for (const words of saidBelow(page, handout)) smallPrint(pdf, pen, flow, words);
}

/** All that pages refer to, to be found by its number. */
async function evidence(
  pdf: Pdf,
  pen: Pen,
  flow: Flow,
  all: readonly Footnote[],
  signal: AbortSignal,
): Promise<void> {
  paragraph(pdf, pen, flow, plain(t.handout.evidence), { size: 18, isStrong: true, tag: "H1" });
  for (const [at, note] of all.entries()) {
    paragraph(pdf, pen, flow, plain(footnoteText(note)), {
      size: 8,
      tag: "Note",
      indent: 24,
      marker: `${note.number}`,
      name: evidenceName(note.number),
      after: 1,
    });
    if (at % NOTES_AT_A_TIME === 0) await nextTask();
    signal.throwIfAborted();
  }
  flow.section.end();
}

const collect = (pdf: Pdf) =>
  new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    pdf.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on("end", () => {
      new Blob(chunks).arrayBuffer().then((all) => resolve(new Uint8Array(all)), reject);
    });
    pdf.on("error", reject);
  });

/**
 * A handout as a tagged PDF with real text, vector maps and charts, outline and links from every
 * statement to its evidence. The same handout and options give the same bytes. Rejects with the
 * signal's reason when it is aborted.
 */
export async function writePdf(
  handout: Handout,
  { paper, style, fonts, signal, onPage }: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const [short, long] = PAPER_SIZES[paper];
  const isUpright = style === "notes";
  const [width, height] = isUpright ? [short, long] : [long, short];
  const pdf = new PDFDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    // None of the fonts that every reader is said to have: they are not embedded.
    font: "",
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    // The language of the words; the briefing's own is that of the names of places.
    lang: "en",
    info: {
      Title: inMetadata(handout.title),
      Author: inMetadata(handout.author),
      Subject: inMetadata(handout.marking),
      Creator: "Attest",
      Producer: "Attest",
      CreationDate: new Date(`${handout.exported}T00:00:00Z`),
    },
  });
  const written = collect(pdf);
  for (const name of Object.keys(fonts) as FontName[]) pdf.registerFont(name, fonts[name]);
  const pen = takePen(pdf);
  let pages = 0;
  const area = { x: MARGIN, width: width - 2 * MARGIN, top: HEAD, bottom: height - FOOT };
  const begin = (title: string): Flow => {
    const section = pdf.struct("Sect", { title });
    pdf.addStructure(section);
    const flow: Flow = {
      area,
      y: area.top,
      section,
      turn: () => {
        pdf.addPage({ size: [width, height], margin: 0 });
        pages += 1;
        furnish(pdf, pen, handout, pages);
        flow.y = area.top;
      },
    };
    flow.turn();
    pdf.outline.addItem(title);
    return flow;
  };

  for (const page of handout.pages) {
    signal.throwIfAborted();
    const flow = begin(page.title);
    if (isCover(page) && !isUpright) flow.y += (area.bottom - area.top) * 0.16;
    paragraph(pdf, pen, flow, plain(page.title), {
      size: isCover(page) ? 30 : 20,
      isStrong: true,
      tag: "H1",
      after: 8,
    });
    if (page.layout === "title") {
      const by = dotted(handout.author, handout.date);
      paragraph(pdf, pen, flow, plain(by), { size: 12, colour: PRINT_PALETTE.muted, after: 10 });
    }
    const destination = (footnote: number) => noteName(page.number, footnote);
    const kept = heightBelow(pen, page, handout, area.width);
    slideBody(pdf, pen, flow, page, { isUpright, destination, below: kept });
    if (isUpright && page.notes.length > 0) {
      paragraph(pdf, pen, flow, plain(t.briefing.slide.notes), {
        size: 11,
        isStrong: true,
        colour: PRINT_ACCENT,
        tag: "H2",
      });
      textBlocks(pdf, pen, flow, page.notes, { size: 10, destination });
    }
    flow.y += 6;
    below(pdf, pen, flow, page, handout, isUpright);
    flow.section.end();
    onPage(page.number, handout.pages.length);
    await nextTask();
  }
  const all = evidenceOf(handout);
  if (all.length > 0) await evidence(pdf, pen, begin(t.handout.evidence), all, signal);
  pdf.end();
  return written;
}
