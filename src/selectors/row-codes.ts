/**
 * The codes of a data set's rows in each dimension, for columns of a million rows: what a text of
 * the data set means is looked up once for each text, and rows are read from arrays alone.
 */
import type { DataSet } from "../domain/data-set.ts";
import {
  isDrawn,
  NONE,
  OWN_VOICE,
  type Placement,
  roleKey,
  type ValueDimension,
} from "../domain/dimension.ts";
import {
  type CodedColumn,
  type CodedLists,
  EVENT_SIDES,
  UNDATED,
} from "../domain/event-columns.ts";
import { isExact, unitAt } from "../domain/row-place.ts";
import type { JoinedDataSet } from "../records/join-data-sets.ts";
import {
  type BySource,
  eventTypeNamed,
  isAgainstSomebody,
  roleOf,
  type SpokenDataSet,
} from "./row-values.ts";

/** The code of a value in the order of a dimension. */
export type CodeOf = (value: string) => number;

/** Takes the codes of a row, each of which counts once. */
export interface RowOfCodes {
  add(code: number): void;
}

/** How many codes a row has: none, exactly one, or any number (at most `most` in all rows). */
export type RowCodes =
  | { readonly each: "none" }
  | { readonly each: "one"; readonly codeAt: (row: number) => number }
  | {
      readonly each: "many";
      readonly most: number;
      readonly addTo: (row: number, codes: RowOfCodes) => void;
    };

const NOTHING: RowCodes = { each: "none" };
const always = (code: number): RowCodes => ({ each: "one", codeAt: () => code });

const coded = (values: readonly string[], codeOf: CodeOf) => Uint32Array.from(values, codeOf);

/** A code for each text of a column, and behind them that of rows without a text. */
function codedTexts({ texts }: CodedColumn, codeOf: (text: string) => number): Uint32Array {
  return Uint32Array.from([...texts, ""], codeOf);
}

/** How many codes all rows have. */
function countOf({ offsets, lists }: CodedLists): number {
  let count = 0;
  for (let row = 0; row < lists.length; row++)
    count += offsets[lists[row]! + 1]! - offsets[lists[row]!]!;
  return count;
}

/**
 * A code for each unit that rows lie in, at one above its place; before them that of no unit, which is
 * also that of units which the boundaries in use do not have.
 */
function unitCodes({ units }: JoinedDataSet, none: number, codeOf: CodeOf): Int32Array {
  return Int32Array.from([none, ...units.map((unit) => (unit === null ? none : codeOf(unit)))]);
}

function provinces(joined: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { set } = joined;
  const codes = unitCodes(joined, codeOf(NONE), codeOf);
  return { each: "one", codeAt: (row) => codes[unitAt(set, row) + 1]! };
}

/** The province of a row or else its country, as codes from 0; below 0: neither. */
function placeAt(
  joined: JoinedDataSet,
  codeOfUnit: CodeOf,
  codeOfCountry: CodeOf,
): (row: number) => number {
  const { set } = joined;
  const { country } = set.events;
  const units = unitCodes(joined, -1, codeOfUnit);
  const countries = Int32Array.from([
    ...joined.countries.map((id) => (id === null ? -1 : codeOfCountry(id))),
    -1,
  ]);
  const none = joined.countries.length;
  return (row) => {
    const code = units[unitAt(set, row) + 1]!;
    return code >= 0 ? code : countries[Math.min(country.codes[row]!, none)]!;
  };
}

function places(joined: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const at = placeAt(joined, codeOf, codeOf);
  return {
    each: "many",
    most: joined.set.events.rows,
    addTo(row, codes) {
      const code = at(row);
      if (code >= 0) codes.add(code);
    },
  };
}

/** As those of claims: a point that lies in no unit is not all that its country is. */
function placements(joined: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { events } = joined.set;
  const names = [events.country, events.admin1, events.admin2, events.location];
  const placement = (name: Placement) => codeOf(name);
  const [unit, country] = [placement("unit"), placement("country")];
  const [beyond, none] = [placement("beyond"), placement("none")];
  const at = placeAt(
    joined,
    () => unit,
    (id) => (isDrawn(id) ? country : beyond),
  );
  const namesPlace = (row: number) => {
    for (const { codes, texts } of names) if (codes[row]! < texts.length) return true;
    return false;
  };
  return {
    each: "one",
    codeAt(row) {
      const code = at(row);
      if (code === unit) return unit;
      if (isExact(events, row)) return beyond;
      if (code >= 0) return code;
      return namesPlace(row) || !Number.isNaN(events.longitude[row]!) ? beyond : none;
    },
  };
}

/** The codes of whom rows name as their sources; that of the data set itself where they name none. */
function ofSources({ events }: DataSet, { named, own }: BySource, codeOf: CodeOf): RowCodes {
  const { offsets, codes, lists } = events.source;
  const codeOfText = coded(named, codeOf);
  const none = codeOf(own);
  if (codeOfText.every((code) => code === none)) return always(none);
  return {
    each: "many",
    most: countOf(events.source) + lists.length,
    addTo(row, into) {
      const end = offsets[lists[row]! + 1]!;
      let at = offsets[lists[row]!]!;
      if (at === end) into.add(none);
      for (; at < end; at++) into.add(codeOfText[codes[at]!]!);
    },
  };
}

function actors({ set, actors: named }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const none = codeOf(NONE);
  const sides = EVENT_SIDES.map((side) => ({
    ...set.events.sides[side],
    codeOfText: coded(named[side], codeOf),
  }));
  return {
    each: "many",
    most: EVENT_SIDES.reduce((sum, side) => sum + countOf(set.events.sides[side]), set.events.rows),
    addTo(row, into) {
      let isNobody = true;
      for (const { offsets, codes, lists, codeOfText } of sides) {
        const list = lists[row]!;
        const end = offsets[list + 1]!;
        for (let at = offsets[list]!; at < end; at++) {
          into.add(codeOfText[codes[at]!]!);
          isNobody = false;
        }
      }
      if (isNobody) into.add(none);
    },
  };
}

function actorRoles({ set, actors: named }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { eventType, sides: lists, rows } = set.events;
  const isAgainst = codedTexts(eventType, (text) => Number(isAgainstSomebody(text)));
  const without = eventType.texts.length;
  const sides = EVENT_SIDES.map((side) => ({
    ...lists[side],
    codesOfText: [false, true].map((against) =>
      coded(
        named[side].map((actor) => roleKey(actor, roleOf(side, against))),
        codeOf,
      ),
    ),
  }));
  return {
    each: "many",
    most: EVENT_SIDES.reduce((sum, side) => sum + countOf(lists[side]), rows),
    addTo(row, into) {
      const against = isAgainst[Math.min(eventType.codes[row]!, without)]!;
      for (const { offsets, codes, lists: listOfRow, codesOfText } of sides) {
        const list = listOfRow[row]!;
        const end = offsets[list + 1]!;
        const codeOfText = codesOfText[against]!;
        for (let at = offsets[list]!; at < end; at++) into.add(codeOfText[codes[at]!]!);
      }
    },
  };
}

const modality = ({ set }: JoinedDataSet, codeOf: CodeOf): RowCodes => {
  const { offsets, lists } = set.events.source;
  const [asserted, reported] = [codeOf("asserted"), codeOf("reported")];
  return {
    each: "one",
    codeAt: (row) => (offsets[lists[row]!] === offsets[lists[row]! + 1] ? asserted : reported),
  };
};

function eventTypes({ set }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { eventType } = set.events;
  const codes = codedTexts(eventType, (text) => codeOf(eventTypeNamed(text)));
  const none = eventType.texts.length;
  return { each: "one", codeAt: (row) => codes[Math.min(eventType.codes[row]!, none)]! };
}

/** Precisions, of which 0 stands for none. */
function precisionCodes(values: Uint8Array, codeOf: CodeOf): Uint32Array {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return Uint32Array.from({ length: most + 1 }, (_, value) =>
    codeOf(value === 0 ? NONE : String(value)),
  );
}

function geoPrecisions({ set }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { geoPrecision } = set.events;
  const codes = precisionCodes(geoPrecision, codeOf);
  return { each: "one", codeAt: (row) => codes[geoPrecision[row]!]! };
}

function datePrecisions({ set }: JoinedDataSet, codeOf: CodeOf): RowCodes {
  const { datePrecision, start } = set.events;
  const codes = precisionCodes(datePrecision, codeOf);
  const none = codeOf(NONE);
  return {
    each: "one",
    codeAt: (row) => (start[row] === UNDATED ? none : codes[datePrecision[row]!]!),
  };
}

type CodesOfRows = (joined: SpokenDataSet, codeOf: CodeOf) => RowCodes;

/** Each dimension but `event`: each row is an event of its own. */
export const ROW_CODES: Readonly<Record<Exclude<ValueDimension, "event">, CodesOfRows>> = {
  actor: actors,
  actorRole: actorRoles,
  province: provinces,
  document: ({ set }, codeOf) => always(codeOf(set.id)),
  claimant: ({ set, claimants }, codeOf) =>
    ofSources(set, { named: claimants, own: OWN_VOICE }, codeOf),
  kind: (_, codeOf) => always(codeOf("event-report")),
  modality,
  eventType: eventTypes,
  geoPrecision: geoPrecisions,
  datePrecision: datePrecisions,
  place: places,
  mention: () => NOTHING,
  wider: () => NOTHING,
  placement: placements,
  proposition: () => NOTHING,
  quantity: () => NOTHING,
  stance: () => NOTHING,
  voice: ({ set, voices }, codeOf) => ofSources(set, voices, codeOf),
  reliability: ({ set, reliabilities }, codeOf) => ofSources(set, reliabilities, codeOf),
  credibility: (_, codeOf) => always(codeOf("6")),
  relation: () => NOTHING,
  contested: (_, codeOf) => always(codeOf(NONE)),
};
