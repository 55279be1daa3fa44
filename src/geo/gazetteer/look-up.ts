import type { Boundaries } from "../../domain/boundaries.ts";
import { spellingsOf } from "../../domain/country-names.ts";
import { foldName, foldSettlement } from "./fold-name.ts";
import type { Entry, NameIndex } from "./name-index.ts";
import { partsOfName } from "./name-parts.ts";

/** The units that entries mean, each once. */
export const unitsOf = (entries: readonly Entry[]): readonly string[] => [
  ...new Set(entries.map(({ unit }) => unit)),
];

/** Ways to look up what one cell of a row may mean. */
export function createLookUp(index: NameIndex, countries: Boundaries["countries"]) {
  const countryOf = new Map(
    spellingsOf(countries).map(([spelling, id]) => [foldName(spelling), id]),
  );

  /** Undefined: any country; null: one that is not known. */
  const countryIn = (cell = ""): string | null | undefined => {
    if (cell.trim() === "") return undefined;
    return countryOf.get(foldName(cell)) ?? null;
  };

  const listed = (cell: string, country: string | undefined): readonly Entry[] => {
    for (const key of [foldName(cell), foldSettlement(cell)]) {
      const entries = (index.get(key) ?? []).filter(
        (entry) => country === undefined || entry.country === country,
      );
      if (entries.length > 0) return entries;
    }
    return [];
  };

  /**
   * What a cell of several parts leaves as possible. All must be listed, or be the country, and mean
   * one unit; else all units that they mean are possible. `mayBeSmall`: what is not listed may lie in
   * the listed places behind it.
   */
  function listedInParts(
    cell: string,
    country: string | undefined,
    mayBeSmall: boolean,
  ): readonly Entry[] {
    const { parts, isPath } = partsOfName(cell);
    const isCountry = (part: string) => countryOf.has(foldName(part));
    const stated = new Set([country, ...parts.filter(isCountry).map(countryIn)]);
    stated.delete(undefined);
    if (parts.length < 2 || stated.size > 1) return [];
    const [within] = stated;
    const each = parts
      .filter((part) => foldSettlement(part) !== "" && !isCountry(part))
      .map((part) => listed(part, within ?? undefined));
    const first = each.findIndex((entries) => entries.length > 0);
    const wide = mayBeSmall && isPath ? each.slice(Math.max(0, first)) : each;
    if (wide.some((entries) => entries.length === 0)) return [];
    const shared = wide
      .flat()
      .filter(({ unit }) => wide.every((one) => unitsOf(one).includes(unit)));
    return shared.length > 0 ? shared : wide.flat();
  }

  return { countryIn, listed, listedInParts };
}
