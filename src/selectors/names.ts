import { createSelector } from "reselect";
import type { Boundaries } from "../domain/boundaries.ts";
import type { DataSet } from "../domain/data-set.ts";
import { documentName, documentShortName } from "../domain/document-name.ts";
import { NONE, OWN_VOICE, type ValueDimension } from "../domain/dimension.ts";
import type { NameLanguage } from "../domain/view.ts";
import type { State } from "../store/state.ts";
import { selectOwnUnits } from "./own-units.ts";

type Names = Readonly<Record<NameLanguage, string>>;

/** Names of places in all languages by id, from the boundaries; English where one is missing. */
function placeNamesOf(boundaries: Boundaries | null): ReadonlyMap<string, Names> {
  if (boundaries === null) return new Map();
  const features = [
    ...boundaries.admin1.features,
    ...boundaries.countries.features,
    ...boundaries.places.features.filter(({ properties }) => properties.coded),
  ];
  return new Map(
    features.map(({ properties: { id, name, name_fa, name_ur } }) => [
      id,
      { en: name, fa: name_fa || name, ur: name_ur || name },
    ]),
  );
}

const selectPlaceNames = createSelector([(state: State) => state.boundaries], placeNamesOf);

/** Turns ids into what is read on screen. Unknown ids are shown as they are. */
export interface Naming {
  /** In the language that the user chose for names. */
  readonly place: (id: string) => string;
  /** The name in the other scripts, where there is one; never the one that `place` gives. */
  readonly localNames: (id: string) => readonly string[];
  readonly actor: (id: string) => string;
  readonly actorShort: (id: string) => string;
  readonly claimant: (id: string) => string;
  /** "001 Title"; of a data set the name alone. */
  readonly document: (id: string) => string;
  readonly documentShort: (id: string) => string;
  readonly event: (id: string) => string;
  readonly proposition: (id: string) => string;
  /** The name of a value of a dimension; null where it is a word of the catalogue, not of the record. */
  readonly value: (dimension: ValueDimension, value: string) => string | null;
  /** The data set of an id, whether it is on or off; null: there is none. */
  readonly dataSet: (id: string) => DataSet | null;
  /** What the analyst called the units that stand for the provinces; null: the provinces do. */
  readonly units: string | null;
}

type NamedBy = Exclude<
  keyof Naming,
  "value" | "dataSet" | "units" | "localNames" | "actorShort" | "documentShort"
>;

/** Which names a dimension's values take; the others are words of the catalogue. */
const NAMED_BY: Readonly<Partial<Record<ValueDimension, NamedBy>>> = {
  actor: "actor",
  province: "place",
  place: "place",
  mention: "place",
  wider: "place",
  document: "document",
  claimant: "claimant",
  event: "event",
  proposition: "proposition",
};

export const selectNaming = createSelector(
  [
    (state: State) => state.record,
    (state: State) => state.dataSets,
    selectPlaceNames,
    (state: State) => state.view.language,
    (state: State) => selectOwnUnits(state)?.name ?? null,
  ],
  (record, dataSets, places, language, units): Naming => {
    const place = (id: string) => places.get(id)?.[language] ?? record?.places.get(id)?.name ?? id;
    const dataSet = (id: string) => dataSets.find((set) => set.id === id) ?? null;
    const titleOf = (id: string) => record?.documents.get(id)?.title ?? dataSet(id)?.name;
    const naming: Naming = {
      place,
      localNames: (id) => {
        const names = places.get(id);
        if (names === undefined) return [];
        return [...new Set([names.en, names.fa, names.ur])].filter((name) => name !== place(id));
      },
      actor: (id) => record?.actors.get(id)?.name ?? id,
      actorShort: (id) => record?.actors.get(id)?.short ?? id,
      claimant: (id) => record?.claimants.get(id)?.name ?? id,
      document: (id) => {
        const title = titleOf(id);
        return title === undefined ? id : documentName(id, title);
      },
      documentShort: (id) => documentShortName(id, titleOf(id) ?? id),
      event: (id) => record?.events.get(id)?.title ?? id,
      proposition: (id) => record?.propositions.get(id)?.question ?? id,
      value: (dimension, value) => {
        if (dimension === "actorRole") return naming.actor(value.slice(0, value.lastIndexOf(":")));
        if (dimension === "stance")
          return naming.proposition(value.slice(0, value.lastIndexOf(":")));
        const named = NAMED_BY[dimension];
        return named === undefined || value === NONE || value === OWN_VOICE
          ? null
          : naming[named](value);
      },
      dataSet,
      units,
    };
    return naming;
  },
);
