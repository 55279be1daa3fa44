import { expect, test } from "vitest";
import type { DataSet } from "../domain/data-set.ts";
import type { EventColumns } from "../domain/event-columns.ts";
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
] as const)("columns with numbers that they cannot have are refused: %s", async (name, column) => {
  const read = await readWith({ [name]: column });
  expect(read).toEqual({ fault: expect.stringContaining(`${name}: `) as string });
});

test("days that an older page left without a precision are given that of their length", async () => {
  const read = await readWith({
    start: Int32Array.of(19_000, 19_000),
    end: Int32Array.of(19_000, 20_000),
    datePrecision: Uint8Array.of(0, 0),
  });
  expect("thing" in read && [...read.thing.events.datePrecision]).toEqual([1, 5]);
});
