import { t } from "../../../i18n/index.ts";
import { nextTask } from "../../../domain/next-task.ts";
import { PRINT_ACCENT, PRINT_PALETTE } from "../../print-palette.ts";
import { evidenceOf } from "../evidence.ts";
import type { Footnote, Handout, HandoutPage } from "../handout.ts";
import { allFootnotes, countedText, dotted, footnoteText, isCover, plain } from "../page-words.ts";
import { type Flow, heightOf, paragraph, small, smallPrint, textBlocks } from "./flow.ts";
import type { FontName, PdfFonts } from "./fonts.ts";
import { collect, newPdf, sectionsOf } from "./sections.ts";
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

/** Name of a footnote's place on the page of a slide, and of its place in the list at the end. */
const noteName = (page: number, footnote: number) => `note-${page}-${footnote}`;
const evidenceName = (footnote: number) => `evidence-${footnote}`;

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
function heightBelow(
  { pen, area: { width } }: Flow,
  page: HandoutPage,
  handout: Handout,
  footnotes: readonly Footnote[],
): number {
  const notes = footnotes.map((note) =>
    heightOf(pen, plain(footnoteText(note)), width - NOTE_INDENT, small.size),
  );
  const said = saidBelow(page, handout).map((words) =>
    heightOf(pen, plain(words), width, small.size),
  );
  return [...notes, ...said].reduce((sum, height) => sum + height + 1, 12);
}

/** Footnotes and small print of a page. */
function below(flow: Flow, page: HandoutPage, handout: Handout, notes: readonly Footnote[]) {
  for (const note of notes)
    paragraph(flow, plain(footnoteText(note)), {
      ...small,
      tag: "Note",
      indent: NOTE_INDENT,
      marker: `${note.number}`,
      name: noteName(page.number, note.number),
      markerLeadsTo: evidenceName(note.number),
      after: 0.5,
    });
  for (const words of saidBelow(page, handout)) smallPrint(flow, words);
}

/** All that pages refer to, to be found by its number. */
async function evidence(flow: Flow, all: readonly Footnote[], signal: AbortSignal): Promise<void> {
  paragraph(flow, plain(t.handout.evidence), { size: 18, isStrong: true, tag: "H1" });
  for (const [at, note] of all.entries()) {
    paragraph(flow, plain(footnoteText(note)), {
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

/** A slide with what stands below it. */
function writePage(flow: Flow, page: HandoutPage, handout: Handout, style: PdfOptions["style"]) {
  const { area } = flow;
  const isUpright = style === "notes";
  if (isCover(page) && !isUpright) flow.y += (area.bottom - area.top) * 0.16;
  paragraph(flow, plain(page.title), {
    size: isCover(page) ? 30 : 20,
    isStrong: true,
    tag: "H1",
    after: 8,
  });
  if (page.layout === "title") {
    const by = dotted(handout.author, handout.date);
    paragraph(flow, plain(by), { size: 12, colour: PRINT_PALETTE.muted, after: 10 });
  }
  const destination = (footnote: number) => noteName(page.number, footnote);
  const notes = isUpright ? allFootnotes(page) : page.footnotes;
  const kept = heightBelow(flow, page, handout, notes);
  slideBody(flow, page, { isUpright, destination, below: kept });
  if (isUpright && page.notes.length > 0) {
    paragraph(flow, plain(t.briefing.slide.notes), {
      size: 11,
      isStrong: true,
      colour: PRINT_ACCENT,
      tag: "H2",
    });
    textBlocks(flow, page.notes, { size: 10, destination });
  }
  flow.y += 6;
  below(flow, page, handout, notes);
  flow.section.end();
}

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
  const size = style === "notes" ? ([short, long] as const) : ([long, short] as const);
  const pdf = newPdf(handout, size);
  const written = collect(pdf);
  for (const name of Object.keys(fonts) as FontName[]) pdf.registerFont(name, fonts[name]);
  const begin = sectionsOf(pdf, handout, size);
  for (const page of handout.pages) {
    signal.throwIfAborted();
    writePage(begin(page.title), page, handout, style);
    onPage(page.number, handout.pages.length);
    await nextTask();
  }
  const all = evidenceOf(handout);
  if (all.length > 0) await evidence(begin(t.handout.evidence), all, signal);
  pdf.end();
  return written;
}
