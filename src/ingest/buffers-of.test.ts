import { expect, test } from "vitest";
import { dataSetOf, EVENT_ROW } from "../testing/event-rows.ts";
import { buffersOf } from "./buffers-of.ts";

test("a data set crosses to another thread with all of its arrays, and none is left behind", () => {
  const { events, join } = dataSetOf([EVENT_ROW, EVENT_ROW]);
  // Columns that are equal share an array.
  const set = { events: { ...events, end: events.start }, join, name: "events", none: null };
  const expected = structuredClone(set);
  const crossed = structuredClone(set, { transfer: buffersOf(set) });
  expect(crossed).toEqual(expected);
  expect(crossed.events.end).toBe(crossed.events.start);
  const left = [set.events.line, set.events.start, set.events.sides.actor1.codes, set.join.unit];
  expect(left.map(({ byteLength }) => byteLength)).toEqual([0, 0, 0, 0]);
});
