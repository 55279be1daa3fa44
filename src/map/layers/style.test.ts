import { expect, test } from "vitest";
import { LAYERS } from "../../domain/view.ts";
import type { StyleInput } from "./input.ts";
import { IMAGES, LAYER_IDS, SOURCES } from "./names.ts";
import { stepOfClass } from "./palette.ts";
import { mapStyle } from "./style.ts";
import { unitColour } from "./unit-layers.ts";

const NOTHING = { type: "FeatureCollection" as const, features: [] };

const input: StyleInput = {
  palette: {
    paper: "#f00001",
    surface: "#f00002",
    ink: "#f00003",
    muted: "#f00004",
    line: "#f00005",
    accent: "#f00006",
    accentInk: "#f00007",
    land: "#f00008",
    neighbour: "#f00009",
    water: "#f0000a",
    scale: ["#000001", "#000002", "#000003", "#000004", "#000005"],
    contested: ["#000021", "#000022", "#000023", "#000024", "#000025"],
    difference: ["#000031", "#000032", "#000033", "#000034", "#000035"],
    hues: ["#000010", "#000011", "#000012", "#000013", "#000014"],
    sets: ["#000020", "#000021", "#000022", "#000023", "#000024"],
  },
  language: "en",
  hidden: new Set(),
  boundaries: (name) => `https://example.org/sub/geo/${name}.geojson`,
  ownUnits: null,
  ground: NOTHING,
  unitLabels: NOTHING,
  countryLabels: NOTHING,
  points: NOTHING,
  towns: NOTHING,
  rings: NOTHING,
  arcs: NOTHING,
  arcHeads: NOTHING,
  badges: NOTHING,
  rowCells: NOTHING,
  rowZoom: 7,
  marks: [{ id: "AF-KAB-kabul", count: 3, image: "mark-circle-1" }],
  badgeTexts: new Map([["AF-PK", "AF–PK border 7"]]),
  badgeCounts: new Map([["AF-PK", "7"]]),
};

const layer = (id: string, of = input) => mapStyle(of).layers.find((each) => each.id === id);

test("every layer draws a source that there is, and no two have one name", () => {
  const { layers, sources } = mapStyle(input);
  for (const each of layers)
    if ("source" in each) expect(Object.keys(sources), each.id).toContain(each.source);
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  for (const id of Object.values(LAYER_IDS)) expect(layers.map((each) => each.id)).toContain(id);
  expect(Object.keys(sources).sort()).toEqual(Object.values(SOURCES).toSorted());
});

test("files are asked for under the page's own path, and no glyphs from anywhere", () => {
  const style = mapStyle(input);
  expect(style.sources[SOURCES.units]).toMatchObject({
    data: "https://example.org/sub/geo/admin1.geojson",
    promoteId: "id",
  });
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
});

test("each class has its colour; no class is land, or a neighbour's shade", () => {
  expect(unitColour(input)).toEqual([
    "match",
    ["coalesce", ["feature-state", "step"], -1],
    ...[0, "#000001", 1, "#000002", 2, "#000003", 3, "#000004", 4, "#000005"],
    ["match", ["get", "country"], ["AF", "PK"], "#f00008", "#f00009"],
  ]);
});

test("few classes are spread over the whole scale", () => {
  expect([0, 1, 2].map((index) => stepOfClass(index, 3, 5))).toEqual([0, 2, 4]);
  expect(stepOfClass(0, 1, 5)).toBe(2);
  expect([0, 1, 2, 3, 4].map((index) => stepOfClass(index, 5, 5))).toEqual([0, 1, 2, 3, 4]);
});

test("zero, hatch and rings are told apart by the feature's state alone", () => {
  expect(layer("unit-zero")?.paint).toMatchObject({ "fill-pattern": IMAGES.dots });
  expect(layer("unit-wider")?.paint).toMatchObject({ "fill-pattern": IMAGES.hatch });
  for (const [id, state] of [
    ["unit-zero", "zero"],
    ["unit-wider", "wider"],
    ["ring-line", "claimed"],
  ] as const)
    expect(JSON.stringify(layer(id)?.paint)).toContain(JSON.stringify(["feature-state", state]));
});

test.each(LAYERS)("switching off %s changes what is drawn and only that", (name) => {
  const all = mapStyle(input);
  const less = mapStyle({ ...input, hidden: new Set([name]) });
  expect(less.layers).not.toEqual(all.layers);
  expect(less.layers.map(({ id }) => id)).toEqual(all.layers.map(({ id }) => id));
  expect(less.sources).toEqual(all.sources);
});

test("names follow the language and fall back to English", () => {
  const field = (language: StyleInput["language"]) =>
    layer("unit-labels", { ...input, language })?.layout;
  expect(field("en")).toMatchObject({ "text-field": ["get", "name"] });
  expect(field("ur")).toMatchObject({
    "text-field": ["coalesce", ["get", "name_ur"], ["get", "name"]],
  });
});

test("a border without a count has neither badge nor text", () => {
  expect(layer(LAYER_IDS.badges)?.layout).toMatchObject({
    "icon-image": ["match", ["get", "id"], "AF-PK", IMAGES.badge, ""],
  });
  const none = {
    ...input,
    badgeTexts: new Map<string, string>(),
    badgeCounts: new Map<string, string>(),
  };
  expect(layer(LAYER_IDS.badges, none)?.layout).toMatchObject({
    "icon-image": "",
    "text-field": ["step", ["zoom"], "", 4.1, ""],
  });
});

test("on a small map a badge says its number alone", () => {
  const { layout } = layer(LAYER_IDS.badges) ?? {};
  expect(layout).toMatchObject({
    "text-field": [
      "step",
      ["zoom"],
      ["match", ["get", "id"], "AF-PK", "7", ""],
      4.1,
      ["match", ["get", "id"], "AF-PK", "AF–PK border 7", ""],
    ],
  });
});
