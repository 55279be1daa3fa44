import { isDrawn, NONE, type Placement } from "../domain/dimension.ts";
import { isExact, unitAt } from "../domain/row-place.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import type { CodeOf, RowCodes } from "./row-code.ts";

/** A code for each unit that rows lie in, at one above its place; before them that of no unit. */
function unitCodes({ units }: JoinedDataSet, none: number, codeOf: CodeOf): Int32Array {
  return Int32Array.from([none, ...units.map((unit) => codeOf(unit))]);
}

/** The province of each row. */
export function provinces(joined: JoinedDataSet, codeOf: CodeOf): RowCodes {
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

/** The place of each row: its province or else its country. */
export function places(joined: JoinedDataSet, codeOf: CodeOf): RowCodes {
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
export function placements(joined: JoinedDataSet, codeOf: CodeOf): RowCodes {
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
