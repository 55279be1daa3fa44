import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import { COLLECTIONS, dataFileName } from "../domain/data-file.ts";
import { boundaryParts, isOwnUnitId, type OwnBoundaries } from "../domain/own-boundaries.ts";
import { readOwnBoundaries } from "../records/read-own-boundaries.ts";
import { buildOwnBoundaries } from "../ingest/boundaries/build-own-boundaries.ts";
import { openBoundaryFile } from "../ingest/boundaries/open-boundary-file.ts";
import { type Files, readRecord } from "../records/read-record.ts";
import { selectMapUnits, selectPlacements } from "../selectors/map-units.ts";
import { createAppStore } from "../store/store.ts";
import { boxOf, geoJsonFile } from "../testing/boundary-files.ts";
import { isInside } from "../testing/is-inside.ts";
import { bindUnits } from "./bind-units.ts";
import { dropUnknown } from "./load.ts";

const read = (path: string) => readFileSync(path, "utf8");
const geo = (name: string) => JSON.parse(read(`public/geo/${name}.geojson`)) as never;
const SHIPPED: Boundaries = {
  admin1: geo("admin1"),
  countries: geo("countries"),
  borders: geo("borders"),
  places: geo("places"),
};
const CODED = readRecord(
  Object.fromEntries(
    COLLECTIONS.map((name) => [name, { text: read(`data/${dataFileName(name)}`) }]),
  ) as unknown as Files,
);
const REGION = [49, 20, 99, 49] as const;
const CHOICES = { layer: "", id: "id", name: "name", local: null, title: "Grid", attribution: "" };

/** Boxes of `step` degrees over the region, as units of a file. */
async function gridOf(step: number, west: number, south: number): Promise<OwnBoundaries> {
  const cells = Array.from({ length: Math.ceil(20 / step) ** 2 }, (_, at) => {
    const [column, row] = [at % Math.ceil(20 / step), Math.floor(at / Math.ceil(20 / step))];
    const [x, y] = [west + column * step, south + row * step];
    return [boxOf(x, y, x + step, y + step), { id: `G${at}`, name: `Cell ${at}` }] as const;
  });
  const draft = await openBoundaryFile(geoJsonFile(cells), REGION);
  const [layer] = "layers" in draft ? draft.layers : [];
  if (!("layers" in draft) || layer === undefined) throw new Error("not read");
  const own = buildOwnBoundaries(draft, layer, 0, CHOICES, SHIPPED);
  if ("refused" in own) throw new Error(own.refused);
  return own;
}

test("what is made of a file is read again as it is when it was kept", async () => {
  const own = await gridOf(2, 58, 21);
  const { facts, outlines } = boundaryParts({ own, isInUse: false });
  expect(readOwnBoundaries(facts, structuredClone(outlines))).toEqual({
    thing: { own, isInUse: false },
  });
});

function started(own: OwnBoundaries) {
  const store = createAppStore();
  store.actions.loadRecord(CODED);
  store.actions.loadBoundaries(SHIPPED);
  store.actions.putOwnBoundaries(own);
  store.actions.useUnits(own.id);
  return store;
}

test("a unit counts the claims whose place is known to lie in it, as turf says, and no others", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1.5, 2, 4),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      async (step, east, north) => {
        // No place stands on such a line, where it would lie in both cells for turf.
        const own = await gridOf(step, 58.00371 + east / 100, 21.00371 + north / 100);
        const store = started(own);
        const { units } = selectMapUnits(store.getState());
        const record = store.getState().record;
        const points = new Map(
          SHIPPED.places.features.map(({ properties, geometry }) => [properties.id, geometry]),
        );
        for (const { id, count } of units) {
          const area = own.units.features.find(({ properties }) => properties.id === id);
          const isIn = (place: string): boolean => {
            const point = points.get(place);
            if (point !== undefined) return isInside(point.coordinates, area!.geometry);
            // A province is a unit's own only where the whole of it lies there.
            return own.fit.overlaps.some(
              (each) => each.unit === id && each.province === place && each.ofProvince >= 0.98,
            );
          };
          const inside = new Set<string>([...CODED.places.keys()].filter(isIn));
          const expected = [...CODED.claims.values()].filter(({ places }) =>
            places.some(({ place, role }) => role !== "mentioned" && inside.has(place)),
          );
          expect([id, count]).toEqual([id, expected.length]);
        }
        expect(record?.claims).toBe(CODED.claims);
        // Every claim is still drawn somewhere, or counted among those that are not.
        const placed = [...selectPlacements(store.getState()).values()];
        expect(placed.reduce((sum, count) => sum + count, 0)).toBe(CODED.claims.size);
      },
    ),
    { numRuns: 3 },
  );
}, 60_000);

test("switching back gives the very record and boundaries of before", async () => {
  const own = await gridOf(4, 58, 21);
  const store = started(own);
  expect(store.getState().boundaries?.admin1).toBe(own.units);
  store.actions.useUnits(null);
  expect(store.getState().boundaries).toBe(SHIPPED);
  expect(store.getState().record).toBe(CODED);
  store.actions.useUnits(own.id);
  store.actions.removeOwnBoundaries(own.id);
  expect(store.getState()).toMatchObject({ ownUnits: null, ownBoundaries: [] });
  expect(store.getState().boundaries).toBe(SHIPPED);
});

test("own boundaries may come before the shipped ones and before the record", async () => {
  const own = await gridOf(4, 58, 21);
  const store = createAppStore();
  store.actions.putOwnBoundaries(own);
  store.actions.useUnits(own.id);
  store.actions.loadRecord(CODED);
  store.actions.loadBoundaries(SHIPPED);
  expect(store.getState().boundaries?.admin1).toBe(own.units);
  expect(
    store.getState().record?.places.get(own.units.features[0]!.properties.id as never),
  ).toBeDefined();
});

test("a link's filter by own units waits until these are in use, and goes with them when others take their place", async () => {
  const own = await gridOf(4, 58, 21);
  const unit = own.units.features.find(({ properties }) => isOwnUnitId(properties.id))!.properties
    .id;
  const store = createAppStore();
  bindUnits(store);
  const now = () => {
    const { clauses, dropped } = store.getState();
    return [clauses.length, ...dropped.map(({ problem }) => problem.code)];
  };
  store.actions.actOnValue("province", unit, "only");
  store.actions.loadRecord(CODED);
  store.actions.loadBoundaries(SHIPPED);
  dropUnknown(store);
  expect(now()).toEqual([1, "no-units"]);
  store.actions.putOwnBoundaries(own);
  expect(now()).toEqual([1, "no-units"]);
  store.actions.useUnits(own.id);
  expect(now()).toEqual([1]);
  store.actions.useUnits(null);
  expect(now()).toEqual([0, "units-not-in-use"]);
});

test("a link's filter by own units waits when it is opened beside other own units", async () => {
  const [asked, other] = [await gridOf(4, 58, 21), await gridOf(2, 58, 21)];
  const unit = asked.units.features.find(({ properties }) => isOwnUnitId(properties.id))!.properties
    .id;
  const store = started(other);
  bindUnits(store);
  store.actions.actOnValue("province", unit, "only");
  dropUnknown(store);
  store.actions.useUnits(null);
  expect(store.getState().clauses).toHaveLength(1);
});
