import type { ClaimWindow, PlaceTerm } from "../analysis/held-against/claim-window.ts";
import type { Caveat } from "../analysis/held-against/coverage.ts";
import type { RowSums } from "../analysis/held-against/sum-rows.ts";
import type { TimeSpan } from "../analysis/held-against/window.ts";
import { formatDay } from "../domain/edtf.ts";
import type { HeldConstraint, HeldQuestion, HeldSettings } from "../domain/held-settings.ts";
import { t } from "../i18n/index.ts";

const words = t.held;

/** Names of places and actors by their ids. */
export interface HeldNames {
  readonly place: (id: string) => string;
  readonly actorShort: (id: string) => string;
}

function termInWords(term: PlaceTerm, { place }: HeldNames): string {
  const name = place(term.place);
  switch (term.as) {
    case "country":
    case "unit":
    case "members":
      return words.window[term.as](name);
    case "circle":
    case "border":
      return words.window[term.as](name, term.km);
    case "around":
      return words.window.around(name, place(term.around));
  }
}

function placeInWords({ terms, boundless }: ClaimWindow, names: HeldNames): string {
  const said = boundless.length === 0 ? [] : [words.window.boundless(boundless.map(names.place))];
  const where = words.window.or(terms.map((term) => termInWords(term, names)));
  return [where, ...said].join("; ");
}

export function spanInWords({ from, to }: TimeSpan): string {
  if (from === -Infinity) return words.window.until(formatDay(to));
  if (to === Infinity) return words.window.since(formatDay(from));
  return words.window.span(formatDay(from), formatDay(to));
}

const ACTORS_SHOWN = 3;

function actorsInWords({ actors }: ClaimWindow, { actorShort }: HeldNames): string {
  const shown = actors.slice(0, ACTORS_SHOWN).map(actorShort);
  return words.window.actors(shown, actors.length - shown.length);
}

const OFF = {
  place: words.window.anywhere,
  time: words.window.anyTime,
  actor: words.window.anybody,
} as const;
const ABSENT = {
  place: words.window.noPlace,
  time: words.window.noTime,
  actor: words.window.noActor,
} as const;

/** What one constraint asks of the rows: of the claim, of the settings, or nothing. */
export function constraintInWords(
  constraint: HeldConstraint,
  found: ClaimWindow,
  tolerance: number,
  names: HeldNames,
): string {
  if (!found.can.includes(constraint)) return ABSENT[constraint];
  if (!found.does.includes(constraint)) return OFF[constraint];
  switch (constraint) {
    case "place":
      return placeInWords(found, names);
    case "actor":
      return actorsInWords(found, names);
    case "time":
      return found.stated === null
        ? ABSENT.time
        : words.window.within(spanInWords(found.stated), tolerance);
  }
}

/** The whole window in a line: "in Kunar · 2021-08-15, ± 7 days · TTP". */
export const windowInWords = (found: ClaimWindow, tolerance: number, names: HeldNames): string =>
  words.window.parts(
    (["place", "time", "actor"] as const).map((each) =>
      constraintInWords(each, found, tolerance, names),
    ),
  );

export function caveatInWords(caveat: Caveat, { place }: HeldNames): string {
  switch (caveat.kind) {
    case "outside":
    case "partly-outside":
      return words.caveat[caveat.kind](formatDay(caveat.first), formatDay(caveat.last));
    case "no-dates":
      return words.caveat["no-dates"];
    case "no-rows-in":
      return words.caveat["no-rows-in"](caveat.places.map(place));
    default:
      return words.caveat[caveat.kind](caveat.rows);
  }
}

/** Deaths by each estimate that any row states: "best 12, not known in 3 rows; high 20". */
export function deathsInWords({ deaths, rows }: RowSums): string {
  const stated = (["low", "best", "high"] as const).filter((each) => deaths[each].unknown < rows);
  if (stated.length === 0) return words.allUnknown(rows);
  return stated
    .map((each) => words.sum(words.estimate[each], deaths[each].sum, deaths[each].unknown))
    .join("; ");
}

const howInWords = ({ by, tolerance, radius }: HeldSettings) =>
  words.clause.how(
    by.map((each) => words.constraint[each]),
    tolerance,
    radius,
  );

/** "003-p12-12: events in its window (place, time; ± 7 days; 25 km)". */
export const questionInWords = ({ claim, certainty, settings }: HeldQuestion): string =>
  words.clause[certainty](claim, howInWords(settings));
