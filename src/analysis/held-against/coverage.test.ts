import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventedDataSet, type InventedRow } from "../../testing/event-columns.ts";
import { binRows } from "./bin-rows.ts";
import { countPlaces, coverageOf } from "./coverage.ts";
import { createMatcher } from "./match-rows.ts";
import { indexRows } from "./row-index.ts";
import { sumRows } from "./sum-rows.ts";
import type { Ground, Window } from "./window.ts";

const NOWHERE: Ground = {
  countries: new Set(),
  units: new Set(),
  circles: [],
  touched: new Set(),
  holdingUnits: new Set(),
  holdingCountries: new Set(),
};
const inUnit = (unit: string): Ground => ({
  ...NOWHERE,
  units: new Set([unit]),
  holdingCountries: new Set([unit.slice(0, 2)]),
});
const ANY: Window = { ground: null, time: null, actors: null };

function coverage(rows: readonly InventedRow[], window: Window, country?: string) {
  const invented = inventedDataSet(rows);
  const { units } = invented.join;
  const inCountry = units.map((unit) => ({ ...unit, country: country ?? unit.country }));
  const set = { ...invented, join: { ...invented.join, units: inCountry } };
  const held = {
    set,
    actors: { actor1: [], assoc1: [], actor2: [], assoc2: [] },
    units: set.join.units.map(({ id }) => id),
    countries: set.events.country.texts.map((name) => (name === "Afghanistan" ? "AF" : null)),
  };
  const index = indexRows(set);
  const match = createMatcher(held, index, () => true)(window);
  return coverageOf(index, countPlaces(held, index), window, match);
}

describe("nothing in the window is not the same as not covered", () => {
  const rows: readonly InventedRow[] = [
    { days: [100, 100], unit: "AF-BDS" },
    { days: [200, 200], unit: "AF-TAK" },
  ];

  test("covered, and no row", () => {
    const window = { ...ANY, ground: inUnit("AF-BDS"), time: { from: 150, to: 160 } };
    expect(coverage(rows, window)).toEqual({ isCovered: true, caveats: [] });
  });

  test("a time beyond all rows", () => {
    expect(coverage(rows, { ...ANY, time: { from: 201, to: 300 } })).toEqual({
      isCovered: false,
      caveats: [{ kind: "outside", first: 100, last: 200 }],
    });
  });

  test("a time that reaches beyond them", () => {
    expect(coverage(rows, { ...ANY, time: { from: 150, to: Infinity } })).toEqual({
      isCovered: true,
      caveats: [{ kind: "partly-outside", first: 100, last: 200 }],
    });
  });

  test("a country without any row", () => {
    expect(coverage(rows, { ...ANY, ground: inUnit("PK-KP") })).toEqual({
      isCovered: false,
      caveats: [{ kind: "no-rows-in", places: ["PK"] }],
    });
  });

  test("a province without any, in a country that has some: covered, and said", () => {
    expect(coverage(rows, { ...ANY, ground: inUnit("AF-KAN") })).toEqual({
      isCovered: true,
      caveats: [{ kind: "no-rows-in", places: ["AF-KAN"] }],
    });
  });

  test("a unit of own boundaries, whose id does not begin with its country", () => {
    const own = [{ unit: "own-1-a" }, { unit: "own-1-b", geoPrecision: 6, country: "Afghanistan" }];
    const ground = { ...inUnit("own-1-b"), holdingCountries: new Set(["AF"]) };
    expect(coverage(own, { ...ANY, ground }, "AF")).toEqual({
      isCovered: true,
      caveats: [
        { kind: "no-rows-in", places: ["own-1-b"] },
        { kind: "possible", rows: 1 },
      ],
    });
  });

  test("no row has a date", () => {
    const undated = [{ unit: "AF-BDS" }];
    expect(coverage(undated, { ...ANY, time: { from: 0, to: 1 } })).toEqual({
      isCovered: false,
      caveats: [{ kind: "no-dates" }, { kind: "undated", rows: 1 }],
    });
  });

  test("rows known to the country alone count for its coverage, and as possible", () => {
    const wide = [{ country: "Afghanistan", geoPrecision: 6 }];
    expect(coverage(wide, { ...ANY, ground: inUnit("AF-BDS") })).toEqual({
      isCovered: true,
      caveats: [
        { kind: "no-rows-in", places: ["AF-BDS"] },
        { kind: "possible", rows: 1 },
      ],
    });
  });
});

test("deaths that are not known are counted apart and never added as none", () => {
  const { events } = inventedDataSet([{ deaths: 3 }, {}, { deaths: 0 }, { deaths: 9 }]);
  expect(sumRows(events, [0, 1, 2]).deaths.best).toEqual({ sum: 3, unknown: 1 });
  expect(sumRows(events, [1]).deaths.best).toEqual({ sum: 0, unknown: 1 });
});

test("types are counted as the file names them, the most first", () => {
  const { events } = inventedDataSet([
    { type: "Riots" },
    { type: "Battles" },
    {},
    { type: "Battles" },
  ]);
  expect(sumRows(events, [0, 1, 2, 3]).byType).toEqual([
    { type: "Battles", rows: 2 },
    { type: "Riots", rows: 1 },
    { type: "", rows: 1 },
  ]);
});

test("bins add up to the dated rows, stand in line without gaps, and reach over the band", () => {
  const days = fc.array(fc.option(fc.integer({ min: -9000, max: 9000 })), { maxLength: 30 });
  fc.assert(
    fc.property(days, fc.integer({ min: -9000, max: 9000 }), fc.nat(500), (starts, from, more) => {
      const { events } = inventedDataSet(
        starts.map((day) => (day === null ? {} : { days: [day, day] as const })),
      );
      const band = { from, to: from + more };
      const made = binRows(events, [...starts.keys()], band);
      const dated = starts.filter((day) => day !== null);
      if (dated.length === 0) {
        expect(made).toBeNull();
        return;
      }
      const bins = made?.bins ?? [];
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
      bins.slice(1).forEach(({ start }, at) => expect(start).toBe((bins[at]?.end ?? 0) + 1));
      expect(bins[0]?.start).toBeLessThanOrEqual(Math.min(from, ...dated));
      expect(bins.at(-1)?.end).toBeGreaterThanOrEqual(Math.max(band.to, ...dated));
    }),
  );
});
