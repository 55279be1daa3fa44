import { expect, test } from "vitest";
import type { DataSet } from "../domain/data-set.ts";
import { type EventColumns, UNDATED } from "../domain/event-columns.ts";
import { COLUMNS_VERSION } from "../domain/workspace.ts";
import { pointsSet } from "../testing/points-set.ts";
import { readDataSet } from "./read-data-set.ts";

const set = pointsSet([{ longitude: 71, latitude: 35, geoPrecision: 1, day: 19_000 }, {}]);

function readWith(change: Partial<Record<keyof EventColumns, unknown>>) {
  const { events, notes, join, ...facts }: DataSet = set;
  const columns = { version: COLUMNS_VERSION, events: { ...events, ...change }, notes };
  return readDataSet(facts, columns, { version: COLUMNS_VERSION, join }, () => Promise.resolve());
}

test("columns come back as they were kept", async () => {
  expect(await readWith({})).toEqual({ thing: set });
});

test.each([
  ["geoPrecision", Uint8Array.of(1, 8)],
  ["geoPrecision", Float64Array.of(1, 1.5)],
  ["datePrecision", Uint8Array.of(6, 0)],
  ["longitude", Float64Array.of(71, 181)],
  ["latitude", Float64Array.of(-Infinity, NaN)],
  ["country", { texts: ["A"], codes: Int8Array.of(0, -1) }],
  ["deathsBest", BigInt64Array.of(1n, 2n)],
  ["deathsBest", Float64Array.of(NaN, 0.5)],
  ["deathsLow", Int16Array.of(-2, 0)],
  ["line", Float64Array.of(1.5, 2)],
  ["line", Uint32Array.of(2, 1)],
] as const)("columns with numbers that they cannot have are refused: %s", async (name, column) => {
  const read = await readWith({ [name]: column });
  expect(read).toEqual({ fault: expect.stringContaining(`${name}: `) as string });
});

test.each([
  ["a day that no calendar shows", [19_000, 2_000_000_000]],
  ["a day long before any calendar", [-2_000_000_000, 19_000]],
  ["an end before its beginning", [19_000, 18_999]],
  ["an end without a beginning", [UNDATED, 19_000]],
] as const)("columns with %s are refused", async (_, [first, last]) => {
  const read = await readWith({
    start: Int32Array.of(first, UNDATED),
    end: Int32Array.of(last, UNDATED),
  });
  expect(read).toEqual({ fault: expect.stringContaining("start, end: ") as string });
});

test("days that an older page left without a precision are given that of their length", async () => {
  const read = await readWith({
    start: Int32Array.of(19_000, 19_000),
    end: Int32Array.of(19_000, 20_000),
    datePrecision: Uint8Array.of(0, 0),
  });
  expect("thing" in read && [...read.thing.events.datePrecision]).toEqual([1, 5]);
});
