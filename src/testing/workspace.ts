import fc from "fast-check";
import { EMPTY_HEAD, emptySlide } from "../domain/briefing.ts";
import type { KeptBriefing } from "../domain/briefing-edits.ts";
import { type DataSet, dataSetId } from "../domain/data-set.ts";
import { type CodedColumn, type CodedLists, NO_CODE, UNDATED } from "../domain/event-columns.ts";
import { documentIdSchema } from "../domain/ids.ts";
import type { Choice, WorkspaceContents } from "../domain/workspace.ts";
import { anyRatings } from "./ratings.ts";

const coded = (rows: number, text: string): CodedColumn => ({
  texts: [text],
  codes: Uint32Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? 0 : NO_CODE)),
});
const lists = (rows: number, text: string): CodedLists => ({
  texts: [text],
  offsets: Uint32Array.from({ length: rows + 1 }, (_, row) => row),
  codes: new Uint32Array(rows),
});
const texts = (rows: number, text: string) => {
  const each = new TextEncoder().encode(text);
  return {
    offsets: Uint32Array.from({ length: rows + 1 }, (_, row) => row * each.length),
    bytes: Uint8Array.from({ length: rows * each.length }, (_, at) => each[at % each.length] ?? 0),
  };
};

/** A data set of so many rows that differ in little; `seed` gives the sum of its file's bytes. */
export function dataSetOf(seed: number, rows = 3, change: Partial<DataSet> = {}): DataSet {
  const sha256 = seed.toString(16).padStart(8, "0").repeat(8);
  return {
    id: dataSetId(sha256),
    name: `Set ${seed}`,
    hue: 1,
    isOn: true,
    fileName: `events-${seed}.csv`,
    sha256,
    layout: "acled",
    decisions: [{ value: "acled", because: "ACLED, 31 columns" }],
    notes: [{ fate: "set-aside", reason: "no-date", rows: 1, lines: [7], examples: ["a,b"] }],
    events: {
      rows,
      line: Uint32Array.from({ length: rows }, (_, row) => row + 2),
      id: texts(rows, `E${seed}`),
      start: new Int32Array(rows).fill(UNDATED),
      end: new Int32Array(rows).fill(UNDATED),
      datePrecision: new Uint8Array(rows),
      longitude: new Float64Array(rows).fill(NaN),
      latitude: new Float64Array(rows).fill(NaN),
      geoPrecision: new Uint8Array(rows),
      eventType: coded(rows, "Battles"),
      subType: coded(rows, "Armed clash"),
      sides: {
        actor1: lists(rows, "Someone"),
        assoc1: lists(rows, "Another"),
        actor2: lists(rows, "Third"),
        assoc2: lists(rows, "Fourth"),
      },
      source: lists(rows, "Agency"),
      country: coded(rows, "Afghanistan"),
      admin1: coded(rows, "Kunar"),
      admin2: coded(rows, "Nari"),
      location: coded(rows, "Village"),
      deathsLow: new Int32Array(rows).fill(-1),
      deathsBest: new Int32Array(rows).fill(-1),
      deathsHigh: new Int32Array(rows).fill(-1),
      phrase: texts(rows, "A clash — was invented"),
    },
    join: {
      units: [{ id: "AF-KNR", name: "Kunar", country: "AF" }],
      unit: new Int16Array(rows),
      how: new Uint8Array(rows).fill(2),
      conflicts: [],
      unmatched: [{ name: "Nowhere", rows: 1 }],
    },
    addedAt: "2026-01-02T03:04:05.000Z",
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
    value: fc.constant({ layout: "mapped", convention: "other", columns: { date: 1 } }),
  }),
);

/** Workspaces as a page can hold them; where the quotes of documents stand is left out. */
export const anyContents: fc.Arbitrary<WorkspaceContents> = fc.record({
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
