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
import { selectPassingClaims, selectSelectedClaims } from "../../selectors/claim-cards.ts";
import { selectTotals } from "../../selectors/evaluation.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectPassingSets } from "../../selectors/passing-sets.ts";
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

function claimsShown(state: State): readonly string[] {
  const { selection } = state;
  if (selection.type === "claim") return [selection.id];
  return selectSelectedClaims(state).map(({ id }) => id);
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
  const shownClaims =
    slide.layout === "map-claims" && first !== undefined ? claimsShown(first.there) : [];
  const listed = shownClaims.slice(0, LISTED).flatMap((claim) => shown.refer(claim) ?? []);
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
    unlisted: shownClaims.length - listed.length,
    footnotes: shown.used(),
    notesFootnotes: spoken.used(),
    counted: [...counted].flatMap((claim) => footnotes.of(claim) ?? []),
    dataSets: [...new Set(views.flatMap(({ there }) => selectPassingSets(there)))].map(
      selectNaming(state).document,
    ),
  };
}
