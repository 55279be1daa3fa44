import fc from "fast-check";
import { EMPTY_HEAD, emptySlide } from "../domain/briefing.ts";
import type { KeptBriefing } from "../domain/briefing-edits.ts";
import { type DataSet, dataSetId } from "../domain/data-set.ts";
import { documentIdSchema } from "../domain/ids.ts";
import { type OwnBoundaries, ownBoundariesId, type OwnUnit } from "../domain/own-boundaries.ts";
import type { Choice, WorkspaceContents } from "../domain/workspace.ts";
import { EVENT_ROW, eventColumnsOf, type EventRow } from "./event-rows.ts";
import { boxOf } from "./boundary-files.ts";
import { ownBoundaries, ownUnit } from "./own-boundaries.ts";
import { anyRatings } from "./ratings.ts";

const rowAt = (row: number): EventRow => ({
  ...EVENT_ROW,
  eventType: row % 2 === 0 ? "Battles" : "",
  phrase: "A clash — was invented",
  days: null,
  point: null,
});

/** A data set of so many rows that differ in little; `seed` gives the sum of its file's bytes. */
export function dataSetOf(seed: number, rows = 3, change: Partial<DataSet> = {}): DataSet {
  const sha256 = seed.toString(16).padStart(8, "0").repeat(8);
  return {
    id: dataSetId(sha256),
    name: `Set ${seed}`,
    hue: 1,
    isOn: true,
    trust: "point",
    fileName: `events-${seed}.csv`,
    sha256,
    layout: "acled",
    decisions: [{ code: "encoding", encoding: "utf-8" }],
    notes: [{ fate: "set-aside", reason: "no-date", rows: 1, lines: [7], examples: ["a,b"] }],
    events: eventColumnsOf(Array.from({ length: rows }, (_, row) => rowAt(row))),
    join: {
      units: [{ id: "AF-KNR", name: "Kunar", country: "AF" }],
      unit: new Int16Array(rows),
      how: new Uint8Array(rows).fill(2),
      conflicts: [],
      unmatched: [
        { name: "Nowhere", rows: 1, outside: 0, countries: ["Afghanistan"], candidates: [] },
      ],
      ofNoUnit: { byName: 0, outside: 0 },
      unitsHash: "",
      trust: "point",
      places: {},
    },
    addedAt: "2026-01-02T03:04:05.000Z",
    ...change,
  };
}

const EAST = ownUnit("own-east", [70, 36, 71, 37]);
const WEST: OwnUnit = {
  ...ownUnit("own-west", [69, 36, 70, 37]),
  geometry: { type: "MultiPolygon", coordinates: [boxOf(69, 36, 70, 37).coordinates] },
};

/** Own boundaries of two units; `seed` gives the sum of their file's bytes. */
export function keptOwn(seed: number, change: Partial<OwnBoundaries> = {}): OwnBoundaries {
  const sha256 = seed.toString(16).padStart(8, "0").repeat(8);
  return {
    ...ownBoundaries([EAST, WEST], {
      overlaps: [{ unit: "own-east", province: "AF-BDS", ofUnit: 1, ofProvince: 0.5 }],
      holders: { "AF-BDS": null, "AF-BDS-town": "own-west" },
    }),
    id: ownBoundariesId(sha256, 0, "کد / code"),
    sha256,
    notes: [{ code: "closed", count: 1, which: ["1"], detail: "" }],
    ...change,
  };
}

export const briefingOf = (key: string, title: string): KeptBriefing => ({
  key,
  content: {
    ...EMPTY_HEAD,
    title,
    slides: [{ ...emptySlide("s-1"), title: "One", text: "words" }],
  },
});

export const attachedOf = (id: string, text: string) => ({
  document: documentIdSchema.parse(id),
  fileName: `${id}.txt`,
  how: "same-quotes" as const,
  sha256: "ab".repeat(32),
  attachedAt: "2026-01-02T03:04:05.000Z",
  text,
});

const anyWord = fc.stringMatching(/^[a-zA-Z][\wöéا-ي-]{0,12}[a-z]$/u);
const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ kind: fc.constantFrom("places", "actors"), name: anyWord, value: anyWord }),
  fc.record({
    kind: fc.constant("profiles"),
    name: anyWord,
    value: fc.constant({
      fileName: "own.csv",
      layout: "mapped",
      convention: "other",
      columns: { date: 1 },
    }),
  }),
);

/** Workspaces as a page can hold them; where the quotes of documents stand is left out. */
export const anyContents: fc.Arbitrary<WorkspaceContents> = fc.record({
  ownBoundaries: fc
    .uniqueArray(fc.record({ seed: fc.nat(99), name: fc.string(), isInUse: fc.boolean() }), {
      selector: ({ seed }) => seed,
      maxLength: 2,
    })
    .map((list) =>
      list.map(({ seed, name, isInUse }) => ({ own: keptOwn(seed, { name }), isInUse })),
    ),
  dataSets: fc
    .uniqueArray(
      fc.record({ seed: fc.nat(999), rows: fc.nat(5), name: fc.string(), isOn: fc.boolean() }),
      { selector: ({ seed }) => seed, maxLength: 3 },
    )
    .map((list) => list.map(({ seed, rows, name, isOn }) => dataSetOf(seed, rows, { name, isOn }))),
  choices: fc.uniqueArray(anyChoice, {
    selector: ({ kind, name }) => `${kind}:${name}`,
    maxLength: 5,
  }),
  ratings: anyRatings,
  briefings: fc
    .uniqueArray(fc.record({ key: fc.uuid(), title: anyWord }), {
      selector: ({ key }) => key,
      maxLength: 3,
    })
    .map((list) => list.map(({ key, title }) => briefingOf(key, title))),
  attached: fc
    .uniqueArray(fc.record({ id: fc.constantFrom("001", "002", "003"), text: fc.string() }), {
      selector: ({ id }) => id,
    })
    .map((list) => list.map(({ id, text }) => ({ ...attachedOf(id, text), passages: new Map() }))),
});
