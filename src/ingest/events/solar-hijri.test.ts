import fc from "fast-check";
import { expect, it } from "vitest";
import { lastSolarDay, solarDay, solarMonth } from "./solar-hijri.ts";

const DAY_MS = 86_400_000;
const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** What the platform's own calendar says of a day. */
function platformDate(day: number): readonly [year: number, month: number, day: number] {
  const parts = persian.formatToParts(new Date(day * DAY_MS));
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return [numberOf("year"), numberOf("month"), numberOf("day")];
}

it("gives the day that the platform's calendar gives", () => {
  const [first, last] = [Date.UTC(1921, 2, 21), Date.UTC(2042, 2, 20)].map((ms) => ms / DAY_MS);
  fc.assert(
    fc.property(fc.integer({ min: first ?? 0, max: last ?? 0 }), (day) => {
      expect(solarDay(...platformDate(day))).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

it("has no day behind the last of a month, and no year of the lunar calendar", () => {
  expect(solarDay(1402, 12, 30)).toBeNull();
  expect(solarDay(1403, 12, 30)).toBe(Date.UTC(2025, 2, 20) / DAY_MS);
  expect(solarDay(1402, 7, 31)).toBeNull();
  expect(solarDay(1444, 1, 1)).toBeNull();
});

it("ends a month and a year before the next begins", () => {
  const start = solarDay(1402, 1, 1) ?? NaN;
  expect(lastSolarDay(start, 1402, 1) + 1).toBe(solarDay(1402, 2, 1));
  expect(lastSolarDay(start, 1402, null) + 1).toBe(solarDay(1403, 1, 1));
});

it("knows the months of Afghanistan and Iran", () => {
  expect(["حمل", "Saur", "خرداد", "Dalwa", "اسفند", "May"].map(solarMonth)).toEqual([
    1, 2, 3, 11, 12, 0,
  ]);
});
