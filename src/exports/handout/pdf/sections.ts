import PDFDocument from "pdfkit";
import { xmlText } from "../../xml-text.ts";
import type { Handout } from "../handout.ts";
import { dotted } from "../page-words.ts";
import { markingBar } from "../sheet/marking-bar.ts";
import { type Flow, small } from "./flow.ts";
import { type Pdf, type Pen, takePen } from "./pen.ts";

/** In points. */
type PageSize = readonly [width: number, height: number];

const MARGIN = 36;
const HEAD = 46;
const FOOT = 46;
const MARKING = { width: 480, scale: 0.66 } as const;

/** The library writes these into XML as they are, so what XML would read as markup is written alike. */
const inMetadata = (text: string) =>
  xmlText(text).replaceAll("&", "＆").replaceAll("<", "‹").replaceAll(">", "›");

/** An empty file with what it says of itself. */
export function newPdf(handout: Handout, size: PageSize): Pdf {
  return new PDFDocument({
    size: [...size],
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
}

/** The bytes of a file once it has ended. */
export const collect = (pdf: Pdf) =>
  new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    pdf.on("data", (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    pdf.on("end", () => {
      new Blob(chunks).arrayBuffer().then((all) => resolve(new Uint8Array(all)), reject);
    });
    pdf.on("error", reject);
  });

/** A text that is cut where it would not fit. */
function fitting(pen: Pen, text: string, width: number): string {
  const measure = pen.measure(small.size);
  const isFitting = (part: string) =>
    measure(part, { isStrong: false, isEmphasis: false, footnotes: [] }) <= width;
  if (isFitting(text)) return text;
  // From its start: a text may be as long as a file.
  let cut = "";
  for (const character of text) {
    if (!isFitting(`${cut}${character}…`)) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

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

/** Begins sections, each on a page of its own and in the outline; every page is furnished. */
export function sectionsOf(pdf: Pdf, handout: Handout, [width, height]: PageSize) {
  const pen = takePen(pdf);
  const area = { x: MARGIN, width: width - 2 * MARGIN, top: HEAD, bottom: height - FOOT };
  let pages = 0;
  return (title: string): Flow => {
    const section = pdf.struct("Sect", { title });
    pdf.addStructure(section);
    const flow: Flow = {
      pdf,
      pen,
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
}
