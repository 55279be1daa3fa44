import fc from "fast-check";
import { expect, test } from "vitest";
import { prefixedTexts } from "../testing/event-rows.ts";
import { countShared, eventKeys } from "./shared-events.ts";

interface Named {
  readonly id: string;
  readonly day: number;
}
const keysOf = (events: readonly Named[]) =>
  eventKeys({
    id: prefixedTexts(events.map(({ id }) => id)),
    rows: events.length,
    start: Int32Array.from(events, ({ day }) => day),
  });

const id = fc.oneof(
  fc.nat(40).map((number) => `AFG${number}`),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const eventsOf = fc.uniqueArray(fc.record({ id, day: fc.integer({ min: -3, max: 3 }) }), {
  selector: ({ id: text, day }) => `${day} ${text}`,
  maxLength: 120,
});

test("events are shared that have the same id and day; without an id none is", () => {
  fc.assert(
    fc.property(eventsOf, eventsOf, (a, b) => {
      const there = new Set(b.map(({ id: text, day }) => `${day} ${text}`));
      const shared = a.filter(({ id: text, day }) => text !== "" && there.has(`${day} ${text}`));
      expect(countShared(keysOf(a), keysOf(b))).toBe(shared.length);
    }),
  );
});

test("files that count their rows from 1 share nothing on other days", () => {
  const numbered = (first: number) =>
    Array.from({ length: 5000 }, (_, row) => ({ id: String(row + 1), day: first + row }));
  expect(countShared(keysOf(numbered(0)), keysOf(numbered(1)))).toBe(0);
  expect(countShared(keysOf(numbered(0)), keysOf(numbered(0).slice(1000)))).toBe(4000);
});
