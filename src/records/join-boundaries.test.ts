import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "../domain/schema/reference.ts";
import { ownBoundaries, ownUnit } from "../testing/own-boundaries.ts";
import { smallRecord } from "../testing/small-record.ts";
import { joinBoundaries } from "./join-boundaries.ts";

const coded = smallRecord();
const placesOf = (own: ReturnType<typeof ownBoundaries>) => {
  const { places } = joinBoundaries(coded, own);
  return (id: string) => places.get(id as Place["id"]);
};
const overlap = (unit: string, province: string, ofUnit: number, ofProvince: number) => ({
  unit,
  province,
  ofUnit,
  ofProvince,
});
const EAST = ownUnit("own-east", [70, 36, 71, 37]);
const WEST = ownUnit("own-west", [69, 36, 70, 37]);

test("a province that lies over several units becomes a wider area of those that share its ground", () => {
  const place = placesOf(
    ownBoundaries([EAST, WEST, ownUnit("own-south", [70, 35, 71, 36])], {
      overlaps: [
        overlap("own-east", "AF-BDS", 0.9, 0.6),
        overlap("own-west", "AF-BDS", 0.2, 0.3),
        overlap("own-south", "AF-BDS", 0.03, 0.02),
      ],
    }),
  );
  expect(place("AF-BDS")).toEqual({
    ...coded.places.get("AF-BDS" as Place["id"]),
    kind: "region",
    members: ["own-east", "own-west"],
    basis: "units of Sectors that share its ground",
  });
});

test("a province inside of a unit lies in it, and so do places of which only the province is known", () => {
  const place = placesOf(
    ownBoundaries([EAST], { overlaps: [overlap("own-east", "AF-BDS", 0.4, 0.99)] }),
  );
  expect(place("AF-BDS")).toMatchObject({ kind: "area", admin1: "own-east" });
  expect(place("AF-BDS-town")).toMatchObject({ kind: "city", admin1: "own-east" });
});

test("a unit that is a province stays it, under the unit's name", () => {
  const place = placesOf(ownBoundaries([ownUnit("AF-BDS", [70, 36, 71, 37])]));
  expect(place("AF-BDS")).toMatchObject({ kind: "admin1", admin1: null, name: "Unit AF-BDS" });
  expect(place("AF-BDS-town")).toMatchObject({ admin1: "AF-BDS" });
});

test("a place with a point lies in the unit that holds it, whatever its province", () => {
  const overlaps = [overlap("own-west", "AF-BDS", 0.6, 0.5)];
  const held = placesOf(
    ownBoundaries([EAST, WEST], { overlaps, holders: { "AF-BDS-town": "own-east" } }),
  );
  expect(held("AF-BDS-town")).toMatchObject({ kind: "city", admin1: "own-east" });
  const outside = placesOf(
    ownBoundaries([EAST, WEST], { overlaps, holders: { "AF-BDS-town": null } }),
  );
  expect(outside("AF-BDS-town")).toMatchObject({ kind: "city", admin1: null });
  const unknown = placesOf(ownBoundaries([EAST, WEST], { overlaps }));
  expect(unknown("AF-BDS-town")).toMatchObject({ kind: "region", members: ["own-west"] });
});

test("a region's members become the units that they are, lie in, or share ground with", () => {
  const place = placesOf(
    ownBoundaries([EAST, WEST, ownUnit("AF-KDZ", [68, 36, 69, 37])], {
      overlaps: [
        overlap("own-east", "AF-TAK", 0.9, 0.5),
        overlap("own-west", "AF-TAK", 0.9, 0.5),
        overlap("AF-KDZ", "AF-KDZ", 0.99, 0.99),
      ],
    }),
  );
  expect(place("region-north")).toMatchObject({
    kind: "region",
    members: ["own-east", "own-west", "AF-KDZ"],
    basis: "the north of the country",
  });
});

test("no claim changes, no place is lost, and no unit of a wider area counts as a claim's own", () => {
  const units = ["own-a", "own-b", "own-c", "AF-BDS", "AF-TAK"];
  const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
  const anOverlap = fc.record({
    unit: fc.constantFrom(...units),
    province: fc.constantFrom("AF-BDS", "AF-TAK", "AF-KDZ"),
    ofUnit: share,
    ofProvince: share,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...units), { minLength: 1 }),
      fc.array(anOverlap),
      fc.option(fc.constantFrom(...units)),
      (present, overlaps, holder) => {
        const own = ownBoundaries(
          present.map((id) => ownUnit(id, [70, 36, 71, 37])),
          {
            overlaps: overlaps.filter(({ unit }) => present.includes(unit)),
            holders: holder !== null && present.includes(holder) ? { "AF-BDS-town": holder } : {},
          },
        );
        const joined = joinBoundaries(coded, own);
        expect(joined.claims).toBe(coded.claims);
        const known = new Set<string>(present);
        for (const [id, before] of coded.places) {
          const after = joined.places.get(id);
          if (after === undefined) throw new Error(`${id} is lost`);
          // Every unit that a place is, lies in or consists of is one of those that are there.
          if (after.kind === "admin1") expect(known.has(id)).toBe(true);
          if (after.admin1 !== null) expect(known.has(after.admin1)).toBe(true);
          for (const member of after.members ?? []) expect(known.has(member)).toBe(true);
          // What is wider than a unit has members, and lies in none.
          if (after.members !== undefined) expect(after.admin1).toBeNull();
          if (before.kind === "country") expect(after).toBe(before);
        }
      },
    ),
  );
});
