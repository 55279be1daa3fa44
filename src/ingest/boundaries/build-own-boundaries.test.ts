import fc from "fast-check";
import { expect, test } from "vitest";
import type { OwnBoundaries, ReadLayer } from "../../domain/own-boundaries.ts";
import { boxOf, geoJsonFile, pointAt, squareBoundaries } from "../../testing/boundary-files.ts";
import { isInside } from "../../testing/is-inside.ts";
import { buildOwnBoundaries } from "./build-own-boundaries.ts";
import { openBoundaryFile } from "./open-boundary-file.ts";

const REGION = [49, 20, 99, 49] as const;
const CHOICES = {
  layer: "sectors",
  id: "code",
  name: "name",
  local: "local",
  title: "Sectors",
  attribution: "",
};
const SHIPPED = squareBoundaries([
  pointAt("AF-AAA-here", "AF-AAA", [60.25, 30.5]),
  pointAt("AF-CCC-nowhere", "AF-CCC", [60.5, 31.9]),
]);

async function layerOf(features: Parameters<typeof geoJsonFile>[0]): Promise<ReadLayer> {
  const opened = await openBoundaryFile(geoJsonFile(features), REGION);
  const layer = "layers" in opened ? opened.layers[0] : undefined;
  if (layer === undefined) throw new Error(JSON.stringify(opened));
  return layer;
}

const build = (layer: ReadLayer, choices = CHOICES) =>
  buildOwnBoundaries(
    { fileName: "sectors.geojson", sha256: "ab".repeat(32) },
    layer,
    0,
    choices,
    SHIPPED,
  );

async function built(features: Parameters<typeof geoJsonFile>[0]): Promise<OwnBoundaries> {
  const own = build(await layerOf(features));
  if ("refused" in own) throw new Error(own.refused);
  return own;
}

const propertiesOf = ({ units }: OwnBoundaries) =>
  units.features.map(({ properties }) => properties);
const notesOf = ({ notes }: OwnBoundaries) => notes.map(({ code, which }) => [code, ...which]);

test("units get permanent ids, names, the country of most of their ground, and a label inside", async () => {
  const own = await built([
    [boxOf(60, 30, 60.5, 31), { code: "S-1", name: "One", local: "یک" }],
    [boxOf(60.6, 30.9, 61.9, 31.9), { code: "S-2", name: "Two" }],
  ]);
  const [one, two] = propertiesOf(own);
  expect(one).toMatchObject({
    country: "AF",
    name: "One",
    name_fa: "یک",
    bbox: [60, 30, 60.5, 31],
  });
  expect(one?.id).toMatch(/^own-s-1-/u);
  expect(two).toMatchObject({ country: "PK", name: "Two", name_fa: "" });
  for (const { geometry, properties } of own.units.features)
    expect(isInside(properties.label, geometry)).toBe(true);
  expect(one?.area_km2).toBeGreaterThan(5_000);

  const again = await built([[boxOf(60, 30, 60.5, 31), { code: "S-1", name: "Renamed" }]]);
  expect(propertiesOf(again)[0]?.id).toBe(one?.id);
});

test("places are held by the unit that their point lies in, or by none", async () => {
  const own = await built([[boxOf(60, 30, 60.5, 31), { code: "S-1", name: "One" }]]);
  const [unit] = propertiesOf(own);
  expect(own.fit.holders).toEqual({ "AF-AAA-here": unit?.id, "AF-CCC-nowhere": null });
});

test("a unit with the code or the outline of a province is that province", async () => {
  const own = await built([
    [boxOf(60, 30, 61, 31), { code: "S-1", name: "By outline" }],
    [boxOf(61.2, 30, 61.4, 30.2), { code: "AF-BBB", name: "By code" }],
    [boxOf(60, 31, 60.9, 32), { code: "S-3", name: "Nearly" }],
  ]);
  expect(propertiesOf(own).map(({ id }) => id)).toEqual([
    "AF-AAA",
    "AF-BBB",
    expect.stringMatching(/^own-s-3-/u),
  ]);
});

test("features without id, of one id, or with no ground of their own are told", async () => {
  const own = await built([
    [boxOf(60, 30, 60.5, 31), { code: "S-1", name: "One" }],
    [boxOf(60.5, 30, 61, 31), { name: "No code" }],
    [boxOf(61, 30, 61.2, 31), { code: "S-2", name: "Two" }],
    [boxOf(61.4, 30, 61.6, 31), { code: "S-2", name: "Two" }],
    [boxOf(61.7, 30, 61.8, 31), { code: "S-2", name: "Another" }],
    [boxOf(60.1, 30.1, 60.2, 30.2), { code: "S-4", name: "Within one" }],
    [boxOf(10, 30, 11, 31), { code: "S-5", name: "Far" }],
    [boxOf(60, 31, 61, 31.5), { code: "S-6" }],
  ]);
  expect(notesOf(own)).toEqual([
    ["no-id", "2"],
    ["merged", "S-2"],
    ["same-id", "S-2"],
    ["no-name", "S-6"],
    ["covered", "Within one"],
    ["out-of-region", "Far"],
  ]);
  expect(propertiesOf(own).map(({ name }) => name)).toEqual(["One", "Two", "S-6"]);
  expect(own.units.features[1]?.geometry.type).toBe("MultiPolygon");
});

test("a choice that leaves no unit is refused", async () => {
  const layer = await layerOf([[boxOf(60, 30, 61, 31), { code: "S-1" }]]);
  expect(build(layer, { ...CHOICES, id: "none" })).toMatchObject({ refused: "no-ids" });
});

test("shares of ground are those of the boxes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 4, max: 96 }),
      fc.integer({ min: 4, max: 96 }),
      async (fromWest, wide) => {
        const [from, to] = [60 + fromWest / 100, 60 + (fromWest + wide) / 100];
        const { fit } = await built([[boxOf(from, 30, to, 31), { code: "S-1", name: "One" }]]);
        const ofProvince = (id: string) =>
          fit.overlaps.find(({ province }) => province === id)?.ofProvince ?? 0;
        expect(ofProvince("AF-AAA")).toBeCloseTo((Math.min(to, 61) - from) / 1, 1);
        expect(ofProvince("AF-BBB")).toBeCloseTo(Math.max(0, to - 61) / 1, 1);
      },
    ),
    { numRuns: 20 },
  );
});

test("units that lie over one another are told, and those that share an edge are not", async () => {
  const own = await built([
    [boxOf(60, 30, 61, 31), { code: "S-1", name: "One" }],
    [boxOf(61, 30, 62, 31), { code: "S-2", name: "Beside" }],
    [boxOf(60.5, 30, 61.5, 31.5), { code: "S-3", name: "Over both" }],
  ]);
  expect(notesOf(own)).toEqual([["overlapped", "Over both"]]);
});
