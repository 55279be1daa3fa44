import { createSelector } from "reselect";
import { foldName } from "../domain/name-id.ts";
import { createGazetteer } from "../geo/place-names.ts";
import type { State } from "../store/state.ts";

/** A unit that a name may be mapped to. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** Its names in other scripts. */
  readonly others: readonly string[];
}

const NO_CHOICES: readonly UnitChoice[] = Object.freeze([]);

export const selectUnitChoices = createSelector(
  [(state: State) => state.boundaries],
  (boundaries): readonly UnitChoice[] =>
    boundaries?.admin1.features.map(({ properties: { id, name, country, name_fa, name_ur } }) => ({
      id,
      name,
      country,
      others: [...new Set([name_fa, name_ur])].filter((other) => other !== "" && other !== name),
    })) ?? NO_CHOICES,
);

const selectGazetteer = createSelector([(state: State) => state.boundaries], (boundaries) =>
  boundaries === null ? null : createGazetteer(boundaries.admin1, boundaries.countries),
);

const MOST_FOUND = 40;

/**
 * Finds units by a part of their name, id or country in any script, and by other spellings that are
 * listed of them or of places in them. At most 40.
 */
export const selectFindUnits = createSelector(
  [selectUnitChoices, selectGazetteer],
  (choices, gazetteer) =>
    (typed: string): readonly UnitChoice[] => {
      const words = foldName(typed);
      const byName = choices.filter(({ id, name, others }) =>
        [id, name, ...others].some((each) => foldName(each).includes(words)),
      );
      const spelled = new Set(gazetteer?.candidates({ location: typed }) ?? []);
      const bySpelling = choices.filter(
        (choice) => spelled.has(choice.id) && !byName.includes(choice),
      );
      return [...bySpelling, ...byName].slice(0, MOST_FOUND);
    },
);

/** Units whose names are spelled nearly so, the nearest first: to be proposed, never applied. */
export const selectSuggestUnits = createSelector(
  [selectUnitChoices, selectGazetteer],
  (choices, gazetteer) =>
    (name: string, countries: readonly string[]): readonly UnitChoice[] => {
      const [country] = countries;
      const near = gazetteer?.suggest(name, countries.length === 1 ? country : undefined) ?? [];
      const ids = [...new Set(near.map(({ unit }) => unit))];
      return ids.flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
    },
);
