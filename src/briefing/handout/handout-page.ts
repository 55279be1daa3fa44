import { annotationMarks } from "../../geo/annotation-marks.ts";
import type { Slide } from "../../domain/briefing.ts";
import { clausesInWords } from "../../exports/clause-in-words.ts";
import type {
  Footnote,
  HandoutPage,
  ListedClaim,
  MapPicture,
} from "../../exports/handout/handout.ts";
import { t } from "../../i18n/index.ts";
import { selectPassingClaims, selectSelectedRows } from "../../selectors/claim-cards.ts";
import { selectEvaluation, selectTotals } from "../../selectors/evaluation.ts";
import { selectNaming } from "../../selectors/names.ts";
import type { State } from "../../store/state.ts";
import { sceneOf, stateIn } from "../slide-view.ts";
import type { Captures } from "./captures.ts";
import type { Footnotes } from "./footnotes.ts";
import { mapSizeOf } from "./page-size.ts";
import { textBlocks } from "./text-blocks.ts";
import { findClaim } from "../../selectors/row-claims.ts";

/** More claims than these make a list that nobody reads on a page. */
const LISTED = 6;

const hasChart = ({ layout }: Slide) => layout === "chart" || layout === "map-chart";
const hasMap = ({ layout, views }: Slide) => layout !== "chart" && views.length > 0;

/** What is counted in a view, how much of it, and the filter, in words. */
function shownInWords(state: State): string {
  const { clauses, view } = state;
  const passing = selectTotals(state)?.passing[view.unit] ?? 0;
  const filter = clausesInWords(clauses, selectNaming(state), Infinity);
  return t.handout.shown(t.domain.units[view.unit](passing), filter);
}

/** The first claims of a view's list, and how many it has. */
function claimsShown(state: State): { readonly first: readonly string[]; readonly all: number } {
  const { selection } = state;
  if (selection.type === "claim") return { first: [selection.id], all: 1 };
  const list = selectSelectedRows(state);
  return { first: list.slice(0, LISTED).map(({ id }) => id), all: list.length };
}

/** How many events of each data set pass in any of the states. */
function rowsShown(states: readonly State[]): HandoutPage["countedRows"] {
  const [record] = states.flatMap((each) => each.record ?? []);
  if (record === undefined || record.dataSets.length === 0) return [];
  const rowCount = record.dataSets.reduce((sum, { set }) => sum + set.events.rows, 0);
  const isShown = new Uint8Array(record.claims.size + rowCount);
  for (const state of states)
    for (const row of selectEvaluation(state)?.passing.rows() ?? []) isShown[row] = 1;
  let end = record.claims.size;
  return record.dataSets.flatMap(({ set }) => {
    const first = end;
    end += set.events.rows;
    let rows = 0;
    for (let row = first; row < end; row++) rows += isShown[row] ?? 0;
    return rows === 0 ? [] : [{ dataSet: set.name, rows }];
  });
}

function listedClaim(state: State, { claim, number }: Footnote): ListedClaim {
  const found = findClaim(state.record, claim);
  const naming = selectNaming(state);
  return {
    id: claim,
    summary: found?.summary ?? claim,
    claimants: (found?.claimants ?? []).map(naming.claimant).join(", "),
    footnote: number,
  };
}

/** Remembers which footnotes a part of a page refers to. */
function referrer(footnotes: Footnotes) {
  const used = new Map<number, Footnote>();
  const refer = (claim: string): Footnote | null => {
    const footnote = footnotes.of(claim);
    if (footnote !== null) used.set(footnote.number, footnote);
    return footnote;
  };
  return {
    refer,
    numberOf: (claim: string) => refer(claim)?.number ?? null,
    used: () => [...used.values()].sort((a, b) => a.number - b.number),
  };
}

interface PageParts {
  readonly state: State;
  readonly slide: Slide;
  readonly number: number;
  readonly footnotes: Footnotes;
  readonly captures: Captures;
}

/** One slide with its pictures taken. Rejects as `captures` does. */
export async function handoutPage(parts: PageParts): Promise<HandoutPage> {
  const { state, slide, number, footnotes, captures } = parts;
  const shown = referrer(footnotes);
  const spoken = referrer(footnotes);
  const text = textBlocks(slide.text, shown.numberOf);
  const notes = textBlocks(slide.notes, spoken.numberOf);
  const size = mapSizeOf(slide.layout, text.length > 0);
  const views = slide.views.map((query) => {
    const scene = sceneOf(query, state);
    return { scene, there: stateIn(state, scene) };
  });

  const maps: MapPicture[] = [];
  if (hasMap(slide))
    for (const [at, { scene, there }] of views.entries()) {
      const { png, drawing, legend, toPixels } = await captures.map(scene, size);
      const said = shownInWords(there);
      maps.push({
        png,
        drawing,
        ...size,
        legend,
        shown: said,
        alt: t.handout.mapAlt(legend.title, said),
        marks: at === 0 ? annotationMarks(slide.annotations, toPixels) : [],
      });
    }
  const [first] = views;
  const chart =
    hasChart(slide) && first !== undefined ? (await captures.chart(first.scene)).figure : null;
  const list =
    slide.layout === "map-claims" && first !== undefined
      ? claimsShown(first.there)
      : { first: [], all: 0 };
  const listed = list.first.flatMap((claim) => shown.refer(claim) ?? []);
  const counted = new Set(
    views.flatMap(({ there }) => selectPassingClaims(there).map(({ id }) => id)),
  );
  return {
    id: slide.id,
    number,
    layout: slide.layout,
    title: slide.title || t.briefing.untitledSlide,
    text,
    notes,
    maps,
    chart,
    claims: listed.map((footnote) => listedClaim(state, footnote)),
    unlisted: list.all - listed.length,
    footnotes: shown.used(),
    notesFootnotes: spoken.used(),
    counted: [...counted].flatMap((claim) => footnotes.of(claim) ?? []),
    countedRows: rowsShown(views.map(({ there }) => there)),
  };
}
