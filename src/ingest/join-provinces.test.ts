import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { JOIN_WAYS } from "../domain/data-set.ts";
import { withOwnUnits } from "../domain/own-boundaries.ts";
import { createUnitJoin } from "../geo/province-grid.ts";
import { ACLED_ROW, manyRows, writeRows } from "../testing/event-files.ts";
import { ownBoundaries, ownUnit } from "../testing/own-boundaries.ts";
import {
  type JoinChoices,
  type JoinGround,
  joinProvinces,
  NO_JOIN_CHOICES,
} from "./join-provinces.ts";
import { importText } from "./test-import.ts";

const file = (name: "admin1" | "countries"): unknown =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8"));
const boundaries = {
  admin1: file("admin1") as Boundaries["admin1"],
  countries: file("countries") as Boundaries["countries"],
};
const UNIT_OF_LABEL: Readonly<Record<string, string>> = { Kunar: "AF-KNR", Herat: "AF-HER" };
const NOTHING = { type: "FeatureCollection" as const, features: [] };
const none = { latitude: "", longitude: "" };

async function joined(
  changes: Parameters<typeof manyRows>[2],
  choices: JoinChoices = NO_JOIN_CHOICES,
  ground: JoinGround = boundaries,
) {
  const text = writeRows(manyRows(ACLED_ROW, "event_id_cnty", changes));
  const { events } = await importText(text, boundaries);
  const join = joinProvinces(events, ground, choices);
  return {
    ...join,
    rows: Array.from(join.unit, (unit, row) => [
      join.units[unit]?.id ?? null,
      JOIN_WAYS[join.how[row] ?? 0],
    ]),
  };
}

it("joins by the point, else by the names of province, district or town as lists spell them", async () => {
  const { rows, unmatched } = await joined([
    {},
    { ...none, admin1: "Konarha" },
    { ...none, admin1: "", admin2: "", location: "Jalalabad" },
    { ...none, admin1: "Nowhere at all", admin2: "", location: "" },
  ]);
  expect(rows).toEqual([
    ["AF-KNR", "point"],
    ["AF-KNR", "label"],
    ["AF-NAN", "name"],
    [null, "none"],
  ]);
  expect(unmatched).toEqual([
    { name: "Nowhere at all", countries: ["Afghanistan"], rows: 1, outside: 0, candidates: [] },
  ]);
});

it("trusts the point and lists by pair what is labelled another province, with its lines", async () => {
  const herat = { latitude: "34.35", longitude: "62.2" };
  const { rows, conflicts } = await joined([{}, herat, herat]);
  expect(rows.map(([unit]) => unit)).toEqual(["AF-KNR", "AF-HER", "AF-HER"]);
  expect(conflicts).toEqual([
    { label: "Kunar", labelled: "AF-KNR", located: "AF-HER", rows: 2, lines: [3, 4] },
  ]);
});

it("comes to the label where the analyst trusts it, else to the point, and lists the same pairs", async () => {
  const herat = { latitude: "34.35", longitude: "62.2" };
  const changes = [{}, herat, { ...herat, admin1: "Nowhere at all" }, { ...none }];
  const byLabel = await joined(changes, { places: {}, trust: "label" });
  expect(byLabel.rows).toEqual([
    ["AF-KNR", "point"],
    ["AF-KNR", "label"],
    ["AF-HER", "point"],
    ["AF-KNR", "label"],
  ]);
  expect(byLabel.trust).toBe("label");
  expect(byLabel.conflicts).toEqual((await joined(changes)).conflicts);
  expect(byLabel.conflicts).toHaveLength(1);
});

it("takes a mapped name for rows that say no unit themselves, and keeps which names it took", async () => {
  const places = { "The north": "AF-BAL", Elsewhere: "AF-HER", "Nowhere at all": "XX-none" };
  const north = { ...none, admin1: "The north", admin2: "", location: "" };
  const { rows, unmatched, ...join } = await joined(
    [north, { ...north, location: "Jalalabad" }, { ...north, admin1: "Nowhere at all" }],
    { places, trust: "point" },
  );
  expect(rows).toEqual([
    ["AF-BAL", "mapped"],
    ["AF-NAN", "name"],
    [null, "none"],
  ]);
  expect(unmatched.map(({ name }) => name)).toEqual(["Nowhere at all"]);
  expect(join.places).toEqual({ "The north": "AF-BAL", "Nowhere at all": "XX-none" });
});

it("lists names of rows whose points lie in no unit, and what an ambiguous name may mean", async () => {
  const atSea = { latitude: "10", longitude: "60", country: "", admin2: "" };
  const ambiguous = { ...none, admin1: "", admin2: "Kohistan", location: "" };
  const { unmatched } = await joined([
    { ...atSea, admin1: "", location: "Far Reef" },
    { ...atSea, admin1: "", location: "Far Reef", country: "Yemen" },
    { ...none, admin1: "", admin2: "", location: "Far Reef" },
    ambiguous,
  ]);
  expect(
    unmatched.map(({ name, rows, outside, countries }) => [name, rows, outside, countries]),
  ).toEqual([
    ["Far Reef", 3, 2, ["Yemen", "Afghanistan"]],
    ["Kohistan", 1, 0, ["Afghanistan"]],
  ]);
  expect(unmatched[0]?.candidates).toEqual([]);
  expect(unmatched[1]?.candidates).toContain("AF-BDS");
  expect(unmatched[1]?.candidates).toContain("AF-FYB");
});

it("gives every row of random places the unit of its point, and every labelled one that of its label", () => {
  const { unitOf } = createUnitJoin(boundaries.admin1);
  const coordinate = (min: number, max: number) =>
    fc.oneof(fc.double({ min, max, noNaN: true }), fc.constant(NaN));
  const labels = ["Kunar", "Herat", "Nowhere at all"];
  const labelled = [...labels.map((name) => UNIT_OF_LABEL[name] ?? null), null];
  const rows = fc.array(
    fc.record({ x: coordinate(60, 78), y: coordinate(23, 39), label: fc.nat({ max: 3 }) }),
    { minLength: 100, maxLength: 300 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom("point", "label"), (list, trust) => {
      const coded = (texts: readonly string[], codes: readonly number[]) => ({
        texts,
        codes: Uint32Array.from(codes),
      });
      const zeros = list.map(() => 0);
      const join = joinProvinces(
        {
          rows: list.length,
          line: Uint32Array.from(list, (_, at) => at + 2),
          longitude: Float64Array.from(list, ({ x }) => x),
          latitude: Float64Array.from(list, ({ y }) => y),
          country: coded(["Afghanistan"], zeros),
          admin1: coded(
            labels,
            list.map(({ label }) => label),
          ),
          admin2: coded([], zeros),
          location: coded([], zeros),
        },
        boundaries,
        { places: {}, trust },
      );
      let disputed = 0;
      list.forEach(({ x, y, label }, row) => {
        const at = unitOf(x, y);
        const located = boundaries.admin1.features[at]?.properties.id ?? null;
        const named = labelled[label] ?? null;
        if (located !== null && named !== null && located !== named) disputed += 1;
        const wanted = trust === "label" ? (named ?? located) : (located ?? named);
        expect(join.units[join.unit[row] ?? -1]?.id ?? null).toBe(wanted);
      });
      expect(join.conflicts.reduce((sum, { rows: count }) => sum + count, 0)).toBe(disputed);
    }),
    // Each join builds its raster of the boundaries anew.
    { numRuns: 8 },
  );
});

it("leads names of provinces to the unit of somebody's own that holds all of one, and counts the others", async () => {
  const outlineOf = (id: string) =>
    boundaries.admin1.features.find(({ properties }) => properties.id === id)!.geometry;
  const whole = ownUnit("own-whole", [0, 0, 1, 1]);
  const part = ownUnit("own-part", [0, 0, 1, 1]);
  const own = ownBoundaries(
    [
      { ...whole, geometry: outlineOf("AF-KNR") },
      { ...part, geometry: outlineOf("AF-NAN") },
    ],
    {
      overlaps: [
        { unit: "own-whole", province: "AF-KNR", ofUnit: 0.5, ofProvince: 0.99 },
        { unit: "own-part", province: "AF-HER", ofUnit: 1, ofProvince: 0.5 },
      ],
    },
  );
  const shipped = { ...boundaries, borders: NOTHING, places: NOTHING };
  const { rows, unmatched, ofNoUnit } = await joined(
    [
      {},
      { ...none, admin1: "Konarha", admin2: "", location: "" },
      { ...none, admin1: "Herat", admin2: "", location: "" },
      { ...none, admin1: "", admin2: "", location: "Jalalabad" },
      { latitude: "34.35", longitude: "62.2", admin1: "Herat" },
      { ...none, admin1: "Nowhere at all", admin2: "", location: "" },
    ],
    NO_JOIN_CHOICES,
    withOwnUnits(shipped, own),
  );
  expect(rows).toEqual([
    ["own-whole", "point"],
    ["own-whole", "label"],
    [null, "none"],
    [null, "none"],
    [null, "none"],
    [null, "none"],
  ]);
  expect(ofNoUnit).toEqual({ byName: 2, outside: 1 });
  expect(unmatched.map(({ name }) => name)).toEqual(["Nowhere at all"]);
});
