import type { Match } from "./match-rows.ts";
import type { HeldSet, RowIndex } from "./row-index.ts";
import type { Window } from "./window.ts";

/**
 * What a reader must know before taking a number of rows for what happened. Each is worked out from
 * the rows of the set: nobody says what a data set leaves out.
 */
export type Caveat =
  /** The window lies wholly or partly outside of the days that the set has rows for. */
  | { readonly kind: "outside" | "partly-outside"; readonly first: number; readonly last: number }
  /** The window has a time and no row of the set has a date. */
  | { readonly kind: "no-dates" }
  /** The set has no row at all there, at any time. */
  | { readonly kind: "no-rows-in"; readonly places: readonly string[] }
  | {
      readonly kind: "possible" | "undated" | "unknown-actors";
      readonly rows: number;
    };

export interface Coverage {
  /** Whether the set has rows for the time and for any country of the window, of any kind. */
  readonly isCovered: boolean;
  readonly caveats: readonly Caveat[];
}

/** How many rows of a set lie in each country and unit. */
export interface RowCounts {
  readonly units: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, number>;
  /** Of the rows of a country, those that are in no unit of it. */
  readonly countriesAlone: ReadonlyMap<string, number>;
  /** The country that a unit lies in: those of an analyst's own boundaries do not begin with it. */
  readonly countryOf: (unit: string) => string;
}

export function countPlaces(
  { set, units, countries }: HeldSet,
  { bucketStarts }: RowIndex,
): RowCounts {
  const inUnits = new Map<string, number>();
  const inCountries = new Map<string, number>();
  const alone = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string, rows: number) =>
    counts.set(id, (counts.get(id) ?? 0) + rows);
  const rowsOf = (bucket: number) => bucketStarts[bucket + 1]! - bucketStarts[bucket]!;
  units.forEach((unit, at) => {
    if (unit !== null) add(inUnits, unit, rowsOf(at));
    add(inCountries, set.join.units[at]!.country, rowsOf(at));
  });
  countries.forEach((country, at) => {
    if (country === null) return;
    add(inCountries, country, rowsOf(units.length + at));
    add(alone, country, rowsOf(units.length + at));
  });
  const byUnit = new Map(set.join.units.map(({ id, country }) => [id, country]));
  return {
    units: inUnits,
    countries: inCountries,
    countriesAlone: alone,
    countryOf: (unit) => byUnit.get(unit) ?? unit.slice(0, 2),
  };
}

function timeCaveats({ span }: RowIndex, { time }: Window): readonly Caveat[] {
  if (time === null) return [];
  if (span === null) return [{ kind: "no-dates" }];
  if (time.to < span.first || time.from > span.last) return [{ kind: "outside", ...span }];
  return time.from < span.first || time.to > span.last ? [{ kind: "partly-outside", ...span }] : [];
}

/** What the numbers of a match leave open. */
export function coverageOf(
  index: RowIndex,
  counts: RowCounts,
  window: Window,
  match: Match,
): Coverage {
  const time = timeCaveats(index, window);
  const { ground } = window;
  const countries = ground === null ? [] : [...ground.countries, ...ground.holdingCountries];
  const isEmpty = (id: string) => !counts.countries.get(id);
  const emptyCountries = [...new Set(countries)].filter(isEmpty);
  const emptyUnits =
    ground === null
      ? []
      : [...ground.units, ...ground.holdingUnits].filter(
          (unit) => !counts.units.get(unit) && !isEmpty(counts.countryOf(unit)),
        );
  const places = [...emptyCountries, ...new Set(emptyUnits)];
  const rows = (kind: "possible" | "undated" | "unknown-actors", n: number): readonly Caveat[] =>
    n === 0 ? [] : [{ kind, rows: n }];
  const isAnywhere = countries.length === 0 || emptyCountries.length < new Set(countries).size;
  return {
    isCovered: isAnywhere && time.every(({ kind }) => kind === "partly-outside"),
    caveats: [
      ...time,
      ...(places.length === 0 ? [] : [{ kind: "no-rows-in" as const, places }]),
      ...rows("possible", match.possible.length),
      ...rows("unknown-actors", match.unknownActors),
      ...rows("undated", match.undated),
    ],
  };
}
