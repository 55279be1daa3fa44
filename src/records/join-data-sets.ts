import type { Boundaries } from "../domain/boundaries.ts";
import { spellingsOf } from "../domain/country-names.ts";
import type { DataSet } from "../domain/data-set.ts";
import { EVENT_SIDES } from "../domain/event-columns.ts";
import { foldName, idOfName } from "../domain/name-id.ts";
import type { Document } from "../domain/schema/document.ts";
import type { Actor, Claimant, Place } from "../domain/schema/reference.ts";
import { createActorNames } from "./actor-names.ts";
import { ANY_UNITS, fittingJoin, type UnitsInUse } from "./fitting-join.ts";
import { type ActorMapping, mergeActors, ownActorId } from "./merge-actors.ts";
import type { JoinedDataSet } from "./joined-data-set.ts";
import type { CodedRecord } from "./read-record.ts";

/** A data set as the document that its rows are claims of. */
export const documentOfDataSet = ({ id, name, sha256, events }: DataSet): Document => ({
  id: id as Document["id"],
  title: name,
  publisher: null,
  published: null,
  sha256,
  // As many as the lines of the last row, so that a row's line is a paragraph of its document.
  paragraphs: Math.max(1, events.line[events.rows - 1] ?? 1),
  language: "en",
  reliability: "F",
});

const actorOf = (id: Actor["id"], name: string, aliases: readonly string[]): Actor => ({
  id,
  name,
  short: name,
  kind: "unsorted",
  aliases: [...aliases],
  parent: null,
});

/** The names of all sides of the data sets, each once. */
const actorNamesIn = (dataSets: readonly DataSet[]): readonly string[] => [
  ...new Set(
    dataSets.flatMap(({ events }) => EVENT_SIDES.flatMap((side) => events.sides[side].texts)),
  ),
];

/** The actors that only the data sets know, with all names that count as theirs. */
function ownActors(merged: ReadonlyMap<string, Actor["id"]>): readonly Actor[] {
  const names = new Map<Actor["id"], string[]>();
  for (const [name, id] of merged) {
    const others = names.get(id);
    if (others === undefined) names.set(id, [name]);
    else others.push(name);
  }
  return [...names].flatMap(([id, aliases]) => {
    const name = aliases.find((each) => ownActorId(each) === id);
    return name === undefined ? [] : [actorOf(id, name, aliases)];
  });
}

const claimantOf = (id: Claimant["id"], name: string): Claimant => ({
  id,
  name,
  kind: "unsorted",
  actor: null,
  upstream: null,
  reliability: "F",
});

const placeOf = (id: string, name: string, kind: "admin1" | "country", country: string): Place => ({
  id: id as Place["id"],
  name,
  kind,
  country,
  admin1: null,
  aliases: [],
});

/**
 * Finds countries by what files call them: those of the record by its names, and those that are
 * drawn by their names and ids in any language.
 */
function countryFinder(coded: CodedRecord, drawn: Boundaries["countries"] | null) {
  const ofMap = new Map(
    drawn?.features.map(({ properties: { id, name } }) => [id, placeOf(id, name, "country", id)]),
  );
  const ofRecord = [...coded.places.values()]
    .filter(({ kind }) => kind === "country")
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((each) => [each, id] as const));
  const ids = new Map<string, string>(
    [...(drawn === null ? [] : spellingsOf(drawn)), ...ofRecord].map(([name, id]) => [
      foldName(name),
      id,
    ]),
  );
  return (name: string): Place | null => {
    const id = ids.get(foldName(name)) ?? "";
    return coded.places.get(id) ?? ofMap.get(id) ?? null;
  };
}

/** What the names and places of rows are read with. */
interface JoinContext {
  /** Whom the analyst says that names are. */
  readonly mapping?: ActorMapping;
  /** Those that rows can lie in: rows that were joined to others lie in none until they are joined anew. */
  readonly units?: UnitsInUse;
  /** The countries of the map. */
  readonly drawn?: Boundaries["countries"] | null;
}

/**
 * The coded record with the documents, actors, claimants, provinces and drawn countries of the data
 * sets that are switched on. Names that the record knows keep its ids; others get ids of their own.
 * Claims and events stay those of the documents: those of rows are made when they are asked for.
 */
export function joinDataSets(
  coded: CodedRecord,
  dataSets: readonly DataSet[],
  { mapping = {}, units = ANY_UNITS, drawn = null }: JoinContext = {},
): CodedRecord {
  const on = dataSets.filter(({ isOn }) => isOn);
  if (on.length === 0) return coded;
  const documents = new Map(coded.documents);
  const actors = new Map(coded.actors);
  const claimants = new Map(coded.claimants);
  const places = new Map(coded.places);
  const claimantOfName = new Map([...coded.claimants.values()].map(({ id, name }) => [name, id]));
  const countryOf = countryFinder(coded, drawn);

  const merged = mergeActors(
    actorNamesIn(on),
    coded.actors,
    createActorNames(coded.actors),
    mapping,
  );
  for (const actor of ownActors(merged)) if (!actors.has(actor.id)) actors.set(actor.id, actor);
  const actorFor = (name: string) => merged.get(name) ?? ownActorId(name);
  const claimantFor = (name: string): Claimant["id"] => {
    const known = claimantOfName.get(name);
    if (known !== undefined) return known;
    const id = idOfName("source", name) as Claimant["id"];
    if (!claimants.has(id)) claimants.set(id, claimantOf(id, name));
    return id;
  };

  const joined = on.map((each): JoinedDataSet => {
    const set = fittingJoin(each, units);
    documents.set(set.id, documentOfDataSet(set));
    for (const { id, name, country } of set.join.units)
      if (!places.has(id)) places.set(id, placeOf(id, name, "admin1", country));
    const countries = set.events.country.texts.map(countryOf);
    for (const country of countries) if (country !== null) places.set(country.id, country);
    return {
      set,
      actors: Object.fromEntries(
        EVENT_SIDES.map((side) => [side, set.events.sides[side].texts.map(actorFor)]),
      ) as unknown as JoinedDataSet["actors"],
      claimants: set.events.source.texts.map(claimantFor),
      units: set.join.units.map(({ id }) => id as Place["id"]),
      countries: countries.map((country) => country?.id ?? null),
    };
  });
  return { ...coded, documents, actors, claimants, places, dataSets: joined };
}
