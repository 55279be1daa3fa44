import type { Briefing } from "../../domain/briefing.ts";
import type { PageSize } from "../../domain/carried.ts";
import { today } from "../../domain/edtf.ts";
import { clausesInWords } from "../../exports/clause-in-words.ts";
import { type DataFormat, MOST_ROWS } from "../../exports/data/data-formats.ts";
import { leftOutInWords } from "../../exports/data/left-out.ts";
import type { ExportedAbout } from "../../exports/data/exported-data.ts";
import { rowsAsCsv } from "../../exports/data/table.ts";
import { fileName } from "../../exports/file-name.ts";
import { writeSheet } from "../../exports/handout/sheet/write-sheet.ts";
import { writeBriefing } from "../../exports/write-briefing.ts";
import { t } from "../../i18n/index.ts";
import { selectExportedClaims } from "../../selectors/exported-claims.ts";
import { selectNaming } from "../../selectors/names.ts";
import type { PdfFonts } from "../../exports/handout/pdf/fonts.ts";
import { selectOwnUnits } from "../../selectors/own-units.ts";
import type { Exporting, State } from "../../store/state.ts";
import { svgToPng } from "../../ui/svg-to-png.ts";
import { sceneOf, viewOf } from "../slide-view.ts";
import { buildHandout, markingOf } from "./build-handout.ts";
import type { OpenCaptures } from "./captures.ts";
import { exportedBriefing } from "./exported-briefing.ts";
import { type Choices, type Format, isDataFormat } from "./formats.ts";

/** What an export needs of the rest of the house. */
export interface ExportTools {
  readonly openCaptures: OpenCaptures;
  readonly pdfFonts: (signal: AbortSignal) => Promise<PdfFonts>;
  /** The dashboard with one briefing as one HTML file, with or without what the analyst brought. */
  readonly offlinePage: (
    briefing: Briefing,
    takesAlong: boolean,
    signal: AbortSignal,
  ) => Promise<string>;
  /** How large that file gets. */
  readonly offlineSize: (briefing: Briefing, signal: AbortSignal) => Promise<PageSize>;
  /** What briefings can be exported as. */
  readonly briefingFormats: readonly Format[];
}

/** How far an export is: `done` of `total` steps. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

interface Making {
  readonly exporting: Exporting;
  readonly choices: Choices;
  readonly tools: ExportTools;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

const PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
/** A density that is as sharp on paper as on a projector. */
const HANDOUT_DENSITY = 2;

/** What a file of data of the scene that `state` is at says of itself. */
function aboutOf(state: State, briefing: Briefing, title: string): ExportedAbout {
  const query = viewOf(state);
  return {
    title,
    filter:
      state.clauses.length === 0
        ? ""
        : clausesInWords(state.clauses, selectNaming(state), Infinity),
    unit: t.domain.unitName[state.view.unit],
    date: today(),
    marking: markingOf(briefing),
    statement: t.map.statement(selectOwnUnits(state)),
    attribution: t.handout.attribution,
    link: query === "" ? "" : `?${query}`,
  };
}

/** The claims in view as data; every row is a claim, whatever the view counts. */
async function claimsFile(state: State, briefing: Briefing, format: DataFormat): Promise<MadeFile> {
  const claims = selectExportedClaims(state, MOST_ROWS[format]);
  if (claims === null) throw new Error("The record has not been read");
  const about = aboutOf(state, briefing, t.handout.dialog.subjects.claims);
  const { dataFile } = await import("../../exports/data/data-file.ts");
  const { name, type, bytes } = await dataFile(format, {
    ...claims,
    about: {
      ...about,
      unit: t.domain.unitName.claims,
      leftOut: leftOutInWords(claims.rows.size, claims.rowsLeftOut),
    },
  });
  return { name, blob: new Blob([bytes], { type }) };
}

/** Makes the file. Rejects with the signal's reason when it is aborted. */
export async function makeFile(state: State, making: Making): Promise<MadeFile> {
  const { exporting, choices, tools, signal, onProgress } = making;
  const { format, scale } = choices;
  const briefing = exportedBriefing(state, exporting);
  const named = (title: string, blob: Blob): MadeFile => ({
    name: fileName(title, today(), format),
    blob,
  });
  if (format === "md")
    return named(
      briefing.title,
      new Blob([writeBriefing(briefing)], { type: "text/markdown;charset=utf-8" }),
    );
  if (format === "html")
    return named(
      briefing.title,
      new Blob([await tools.offlinePage(briefing, choices.takesAlong, signal)], {
        type: "text/html;charset=utf-8",
      }),
    );
  if (isDataFormat(format) && exporting.what === "claims")
    return claimsFile(state, briefing, format);
  const captures = tools.openCaptures(format === "png" ? scale : HANDOUT_DENSITY, signal);
  try {
    const [slide] = briefing.slides;
    if (format === "csv" && exporting.what === "chart" && slide?.views[0] !== undefined) {
      const { rows } = await captures.chart(sceneOf(slide.views[0], state));
      const csv = rowsAsCsv(rows, aboutOf(state, briefing, slide.title));
      return named(slide.title, new Blob([csv], { type: "text/csv;charset=utf-8" }));
    }
    const handout = await buildHandout(state, briefing, {
      captures,
      signal,
      // Writing a page takes about as long as taking its pictures.
      onPage: (done, total) => onProgress({ done, total: 2 * total }),
    });
    if (format === "pdf") {
      const { writePdf } = await import("../../exports/handout/pdf/write-pdf.ts");
      const bytes = await writePdf(handout, {
        paper: choices.paper,
        style: choices.style,
        fonts: await tools.pdfFonts(signal),
        signal,
        onPage: (done, total) => onProgress({ done: total + done, total: 2 * total }),
      });
      return named(handout.title, new Blob([bytes], { type: "application/pdf" }));
    }
    if (format === "pptx") {
      const { writePptx } = await import("../../exports/handout/pptx/write-pptx.ts");
      const bytes = await writePptx(handout, {
        signal,
        onPage: (done, total) => onProgress({ done: total + done, total: 2 * total }),
      });
      return named(handout.title, new Blob([bytes], { type: PPTX_TYPE }));
    }
    const [page] = handout.pages;
    if (page === undefined) throw new Error("There is nothing to export");
    const svg = writeSheet(handout, page, format === "svg" ? "drawing" : "bitmap");
    const blob =
      format === "svg"
        ? new Blob([svg.text], { type: "image/svg+xml" })
        : await svgToPng(svg, scale);
    return named(page.title, blob);
  } finally {
    captures.close();
  }
}
