import type { Boundaries } from "../domain/boundaries.ts";
import { type Alias, aliasesOf, type Placing } from "./gazetteer/alias.ts";
import { AFGHANISTAN } from "./gazetteer/aliases-af.ts";
import { IN_ARABIC_SCRIPT } from "./gazetteer/aliases-in-arabic-script.ts";
import { NEIGHBOURS } from "./gazetteer/aliases-near.ts";
import { PAKISTAN } from "./gazetteer/aliases-pk.ts";
import { editDistance } from "./gazetteer/edit-distance.ts";
import { foldName } from "./gazetteer/fold-name.ts";
import { createLookUp, unitsOf } from "./gazetteer/look-up.ts";
import { type Entry, indexNames } from "./gazetteer/name-index.ts";

export type { Alias, Placing } from "./gazetteer/alias.ts";

/** The cells of a row that name its place; an empty cell is as good as none. */
export type PlaceCells = Readonly<
  Partial<Record<"country" | "admin1" | "admin2" | "location", string>>
>;

export interface Placed {
  /** The `id` of the unit. */
  readonly unit: string;
  readonly how: Placing;
  /** The listed spelling that matched. */
  readonly alias: string;
}

export interface Suggestion extends Placed {
  /** Letters to edit: at least 1. */
  readonly distance: number;
}

export interface Gazetteer {
  /** The unit that a row names; null where nothing is listed or several units are meant. */
  readonly find: (cells: PlaceCells) => Placed | null;
  /**
   * Units that a row may mean: one where `find` has one, several where it is ambiguous (“Punjab”
   * without a country), none where nothing is listed.
   */
  readonly candidates: (cells: PlaceCells) => readonly string[];
  /** Up to three listed names near a name, nearest first: for a person to confirm, never to apply. */
  readonly suggest: (name: string, country?: string) => readonly Suggestion[];
}

/** In which order each cell's words are taken for a place of a kind. */
const READING = {
  admin1: ["admin1", "former-fata-agency", "district", "town"],
  admin2: ["former-fata-agency", "district", "town", "admin1"],
  location: ["town", "district", "former-fata-agency", "admin1"],
} as const satisfies Record<string, readonly Placing[]>;
const CELLS = ["admin1", "admin2", "location"] as const;

const MOST_SUGGESTIONS = 3;
/** One letter in three may be wrong, but never more than three. */
const reachOf = (key: string) => Math.min(3, Math.max(1, Math.floor(key.length / 3)));

const placedBy = ({ unit, how, name }: Entry): Placed => ({ unit, how, alias: name });

/**
 * Finds the unit of rows without coordinates by listed names. The country cell names a country and
 * nothing else: where it names none that is known, nothing is found. Then the cells are read from
 * admin1 to location; the first that names one unit decides, as a whole or in parts that agree. A
 * cell that names several narrows what the next may name. Without a country, a name must mean the
 * same unit at every level.
 *
 * @param extra aliases of the user's own, beside the listed ones.
 * @throws RangeError where an alias of `extra` names a unit that is not in `admin1`.
 */
export function createGazetteer(
  admin1: Boundaries["admin1"],
  countries: Boundaries["countries"],
  extra: readonly Alias[] = [],
): Gazetteer {
  const known = new Set(admin1.features.map(({ properties }) => properties.id));
  for (const { unit } of extra) {
    if (!known.has(unit)) throw new RangeError(`An alias names ${unit}, which is no unit`);
  }
  const index = indexNames(admin1, [
    ...extra,
    ...[AFGHANISTAN, PAKISTAN, NEIGHBOURS, IN_ARABIC_SCRIPT].flatMap(aliasesOf),
  ]);
  const { countryIn, listed, listedInParts } = createLookUp(index, countries);

  /** What the cells leave as possible; each entry is of the first kind that its cell is read as. */
  function read(cells: PlaceCells): readonly Entry[] {
    const country = countryIn(cells.country);
    if (country === null) return [];
    let possible: readonly Entry[] = [];
    for (const cell of CELLS) {
      const left = new Set(unitsOf(possible));
      const text = cells[cell] ?? "";
      const whole = listed(text, country);
      const found = whole.length > 0 ? whole : listedInParts(text, country, cell !== "admin1");
      const entries = found.filter(({ unit }) => left.size === 0 || left.has(unit));
      if (entries.length === 0) continue;
      const levels = READING[cell].map((how) => entries.filter((entry) => entry.how === how));
      const first = levels.find((level) => level.length > 0) ?? [];
      possible = country === undefined && unitsOf(entries).length > 1 ? entries : first;
      if (unitsOf(possible).length === 1) return possible;
    }
    return possible;
  }

  const find = (cells: PlaceCells): Placed | null => {
    const entries = read(cells);
    const [entry] = entries;
    return entry === undefined || unitsOf(entries).length > 1 ? null : placedBy(entry);
  };

  const suggest = (name: string, country?: string): readonly Suggestion[] => {
    const key = foldName(name);
    const within = countryIn(country);
    if (key === "" || within === null) return [];
    const near = [...index.values()]
      .flat()
      .filter((entry) => within === undefined || entry.country === within)
      .map((entry) => ({
        ...placedBy(entry),
        distance: editDistance(key, entry.key, reachOf(key)),
      }))
      .filter(({ distance }) => distance > 0 && distance < Infinity)
      .sort((a, b) => a.distance - b.distance);
    const firstOf = (one: Suggestion) =>
      near.find(({ unit, how }) => unit === one.unit && how === one.how) === one;
    return near.filter(firstOf).slice(0, MOST_SUGGESTIONS);
  };

  return { find, candidates: (cells) => unitsOf(read(cells)), suggest };
}
