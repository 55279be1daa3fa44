import { ownVoiceOf, type Speakers, voiceOf } from "../analysis/voices.ts";
import { OTHER_TYPE } from "../domain/dimension.ts";
import { EVENT_SIDES, type EventColumns, type EventSide } from "../domain/event-columns.ts";
import { unitAt } from "../domain/row-place.ts";
import { codedAt, codesAt } from "../domain/row-text.ts";
import { type ActorRole, EVENT_TYPES } from "../domain/vocabularies.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import type { Judgement } from "./judgement.ts";

const EVENT_TYPE_NAMES: ReadonlySet<string> = new Set(EVENT_TYPES);
const AGAINST_SOMEBODY: ReadonlySet<string> = new Set([
  "Violence against civilians",
  "Explosions/Remote violence",
]);

/** The type among ACLED's that a data set names; OTHER_TYPE where it names another or none. */
export const eventTypeNamed = (text: string): string =>
  EVENT_TYPE_NAMES.has(text) ? text : OTHER_TYPE;

/** The type of a row. */
export const eventTypeOf = ({ eventType }: EventColumns, row: number): string =>
  eventTypeNamed(codedAt(eventType, row));

/** Whether events of a type are something that one side is said to do to another. */
export const isAgainstSomebody = (eventType: string): boolean => AGAINST_SOMEBODY.has(eventType);

/**
 * As what a side stands in an event: only where one side is said to do something to another are
 * they perpetrator and target. Data sets do not say who began a battle.
 */
export function roleOf(side: EventSide, isAgainst: boolean): ActorRole {
  if (!isAgainst) return "subject";
  return side === "actor1" || side === "assoc1" ? "perpetrator" : "target";
}

/** The actors of a row with their roles, in the order of the sides. */
export function actorsOf({ set, actors }: JoinedDataSet, row: number) {
  const isAgainst = isAgainstSomebody(eventTypeOf(set.events, row));
  return EVENT_SIDES.flatMap((side) =>
    Array.from(codesAt(set.events.sides[side], row), (code) => ({
      actor: actors[side][code]!,
      role: roleOf(side, isAgainst),
    })),
  );
}

/** Sources that a row names. */
export const sourcesOf = ({ set, claimants }: JoinedDataSet, row: number) =>
  Array.from(codesAt(set.events.source, row), (code) => claimants[code]!);

/** The province that a row lies in; null: none, or its place is wider than a province. */
export const unitOfRow = ({ set, units }: JoinedDataSet, row: number) =>
  units[unitAt(set, row)] ?? null;

/** The places of a row: its province, or the country where no more is known. */
export function placesOf(joined: JoinedDataSet, row: number) {
  const { countries, set } = joined;
  const place = unitOfRow(joined, row) ?? countries[set.events.country.codes[row]!] ?? null;
  return place === null ? [] : [place];
}

/** What each source of a data set is to its rows: per text of the sources, and where none is named. */
export interface BySource {
  readonly named: readonly string[];
  readonly own: string;
}

/** A data set with who speaks in its rows, and how reliable they are. */
export interface SpokenDataSet extends JoinedDataSet {
  readonly voices: BySource;
  readonly reliabilities: BySource;
}

/** Who speaks in the rows of a data set, by the rules that hold for claims of documents. */
export const withSpeakers = (
  joined: JoinedDataSet,
  record: Speakers,
  judge: Pick<Judgement, "documentReliability" | "claimantReliability">,
): SpokenDataSet => ({
  ...joined,
  voices: {
    named: joined.claimants.map((id) => voiceOf(id, joined.set.id, record)),
    own: ownVoiceOf(joined.set.id, record),
  },
  reliabilities: {
    named: joined.claimants.map((id) => judge.claimantReliability(id).value),
    own: judge.documentReliability(joined.set.id).value,
  },
});
