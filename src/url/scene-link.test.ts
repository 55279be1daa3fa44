import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clause } from "../domain/clause.ts";
import { isEmptyClause } from "../domain/clause.ts";
import { UNITS, VALUE_DIMENSIONS } from "../domain/dimension.ts";
import type { LinkProblem } from "../domain/link-problem.ts";
import type { Selection } from "../domain/selection.ts";
import {
  ACTOR_BLOCKS,
  BAND_LIMITS,
  CHARTS,
  DEFAULT_VIEW,
  LAYERS,
  MATRIX_COLUMNS,
  MATRIX_ORDERS,
  MEASURES,
  NAME_LANGUAGES,
  THEMES,
} from "../domain/view.ts";
import { EMPTY_SCENE, type Scene } from "../store/state.ts";
import { LINK_VERSION, readLink, writeLink } from "./scene-link.ts";

const value = fc.oneof(
  fc.string({ minLength: 1, unit: "binary" }).filter((text) => text.isWellFormed()),
  // The grammar's own separators are what an escape is most likely to miss.
  fc.string({ minLength: 1, unit: fc.constantFrom(..."!,;=%:@|.a&+ ") }),
);
const values = fc.uniqueArray(value, { maxLength: 4 });
const day = fc.option(fc.integer({ min: -20_000, max: 40_000 }));

const valueClause = fc
  .record({ dimension: fc.constantFrom(...VALUE_DIMENSIONS), include: values, exclude: values })
  .map(({ dimension, include, exclude }): Clause => ({
    source: dimension,
    dimension,
    // A value that is both taken in and left out is refused.
    value: { include, exclude: exclude.filter((each) => !include.includes(each)) },
  }));
const where = fc.uniqueArray(
  fc
    .tuple(valueClause, fc.option(value, { nil: undefined }))
    .map(([each, source]): Clause => ({ ...each, source: source ?? each.source })),
  { minLength: 1, maxLength: 3, selector: ({ source }) => source },
);
const clause: fc.Arbitrary<Clause> = fc.oneof(
  valueClause,
  fc
    .record({ from: day, to: day, undated: fc.boolean() })
    .filter(({ from, to }) => from === null || to === null || from <= to)
    .map((span): Clause => ({ source: "date", dimension: "date", value: span })),
  value.map((text): Clause => ({ source: "text", dimension: "text", value: text })),
);
const clauses = fc
  .uniqueArray(clause, { selector: ({ source }) => source, maxLength: 5 })
  .map((list) => list.filter((each) => !isEmptyClause(each)));
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ type: "none" }),
  fc.constant<Selection>({ type: "rejected" }),
  fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((ids): Selection => ({
    type: "places",
    ids,
  })),
  value.map((id): Selection => ({ type: "actor", id })),
  value.map((id): Selection => ({ type: "document", id })),
  value.map((id): Selection => ({ type: "claim", id })),
  value.map((id): Selection => ({ type: "proposition", id })),
  where.map((list): Selection => ({ type: "list", where: list })),
  fc.tuple(where, where).map(([a, b]): Selection => ({ type: "comparison", a, b })),
);
const scene: fc.Arbitrary<Scene> = fc.record({
  clauses,
  selection,
  view: fc
    .record({
      unit: fc.constantFrom(...UNITS),
      measure: fc.constantFrom(...MEASURES),
      actorBlock: fc.constantFrom(...ACTOR_BLOCKS),
      matrixColumns: fc.constantFrom(...MATRIX_COLUMNS),
      matrixOrder: fc.constantFrom(...MATRIX_ORDERS),
      language: fc.constantFrom(...NAME_LANGUAGES),
      theme: fc.constantFrom(...THEMES),
      hiddenLayers: fc.uniqueArray(fc.constantFrom(...LAYERS)),
      tables: fc.uniqueArray(fc.constantFrom(...CHARTS)),
      mapAsTable: fc.boolean(),
      band: fc.integer({ min: 0, max: 75 }),
      camera: fc.option(
        fc.record({
          longitude: fc.integer({ min: -180, max: 180 }),
          latitude: fc.integer({ min: -85, max: 85 }),
          zoom: fc.integer({ min: 0, max: 20 }),
        }),
      ),
    })
    .map((view) => ({ ...DEFAULT_VIEW, ...view })),
});

test("what is written is read back the same", () => {
  fc.assert(
    fc.property(scene, (before) => {
      expect(readLink(writeLink(before))).toEqual({ scene: before, dropped: [] });
    }),
  );
});

test("no text makes the reader throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      readLink(text);
      readLink(`?sel=${text}&f.date=${text}&camera=${text}&f.actor=${text}`);
    }),
  );
});

describe("a broken link opens with what can be read", () => {
  test.each<[string, string, LinkProblem]>([
    ["unit=people", "unit", { code: "none-of", text: "people", options: UNITS }],
    ["f.date=yesterday", "f.date", { code: "no-span", text: "yesterday" }],
    ["f.date=..May", "f.date", { code: "no-day", text: "May" }],
    ["f.date=..,never", "f.date", { code: "not-undated", text: "never" }],
    ["f.date=..,undated,x", "f.date", { code: "not-undated", text: "undated,x" }],
    ["f.held=x", "f.held", { code: "no-held-question", text: "x" }],
    ["f.point=x", "f.point", { code: "no-point", text: "x" }],
    ["years=2025..2021", "years", { code: "no-years", text: "2025..2021" }],
    ["years=2021", "years", { code: "no-years", text: "2021" }],
    ["held=x", "held", { code: "no-held-settings", text: "x" }],
    ["f.colour=red", "f.colour", { code: "no-filter" }],
    ["f.kind=%25E0", "f.kind", { code: "badly-encoded", text: "%E0" }],
    ["camera=300,0,3", "camera", { code: "no-camera", text: "300,0,3" }],
    ["band=99", "band", { code: "no-percentage", text: "99", ...BAND_LIMITS }],
    ["sel=place:", "sel", { code: "no-selection", text: "place:" }],
    ["sel=group:x", "sel", { code: "no-kind-of-selection", text: "group" }],
    ["sel=comparison:document=002", "sel", { code: "no-two-sides", text: "document=002" }],
    ["v=99", "v", { code: "newer", text: "99", known: LINK_VERSION }],
    ["v=abc", "v", { code: "no-version", text: "abc" }],
    ["camera=,,", "camera", { code: "no-camera", text: ",," }],
    ["sel=place:,", "sel", { code: "no-place", text: "," }],
    ["f.actor=nrf", "f.actor", { code: "stands-twice", text: "nrf" }],
    ["f.document=002,!002", "f.document", { code: "in-and-out", ids: ["002"] }],
    [
      "f.date=2024-01-01..2020-01-01",
      "f.date",
      { code: "no-such-span", text: "2024-01-01..2020-01-01" },
    ],
    ["old=1", "old", { code: "no-parameter" }],
  ])("%s", (part, key, problem) => {
    const { scene: opened, dropped } = readLink(`?v=1&f.actor=ttp&${part}`);
    expect(dropped).toEqual([{ key, problem }]);
    expect(opened.clauses).toHaveLength(1);
  });
});

test("the start scene needs no query", () => {
  expect(writeLink(EMPTY_SCENE)).toBe("");
});
