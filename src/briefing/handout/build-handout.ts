import type { Briefing } from "../../domain/briefing.ts";
import { today } from "../../domain/edtf.ts";
import type { Handout, HandoutPage } from "../../exports/handout/handout.ts";
import { dotted } from "../../exports/handout/page-words.ts";
import { t } from "../../i18n/index.ts";
import { selectOwnUnits } from "../../selectors/own-units.ts";
import type { State } from "../../store/state.ts";
import { referencesIn } from "../claim-references.ts";
import type { Captures } from "./captures.ts";
import { numberFootnotes } from "./footnotes.ts";
import { handoutPage } from "./handout-page.ts";

interface Making {
  readonly captures: Captures;
  readonly signal: AbortSignal;
  /** Called after each slide. */
  readonly onPage: (done: number, total: number) => void;
}

/** What stands above and below every page. */
export const markingOf = ({ tlp, banner }: Pick<Briefing, "tlp" | "banner">): string =>
  dotted(tlp === null ? "" : t.briefing.stage.marking(tlp), banner);

/**
 * A briefing with all its pictures, by the data of now. Rejects with the signal's reason when it is
 * aborted, and as `captures` does.
 */
export async function buildHandout(
  state: State,
  briefing: Briefing,
  { captures, signal, onPage }: Making,
): Promise<Handout> {
  const footnotes = numberFootnotes(state);
  // Statements of the texts are numbered before the many claims that maps and charts count.
  for (const { text, notes } of briefing.slides)
    for (const claim of referencesIn(`${text} ${notes}`)) footnotes.of(claim);
  const pages: HandoutPage[] = [];
  for (const [at, slide] of briefing.slides.entries()) {
    signal.throwIfAborted();
    pages.push(await handoutPage({ state, slide, number: at + 1, footnotes, captures }));
    onPage(at + 1, briefing.slides.length);
  }
  return {
    title: briefing.title || t.briefing.untitled,
    author: briefing.author,
    date: briefing.date ?? "",
    exported: today(),
    marking: markingOf(briefing),
    language: briefing.language,
    statement: t.map.statement(selectOwnUnits(state)),
    attribution: t.handout.attribution,
    pages,
  };
}
