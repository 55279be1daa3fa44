import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countPlaces } from "./count-places.ts";
import { otherValues } from "./mark-failing.ts";
import { mostCodes, packLists, readCodes } from "./packed-column.ts";
import { PIECE } from "./piece.ts";

const SIZE = 6;
const CODES = Array.from({ length: SIZE }, (_, code) => code);

/** Exactly one code of each place. */
const ones = fc.array(
  fc.nat({ max: SIZE - 1 }).map((code) => [code]),
  { minLength: 1, maxLength: 40 },
);

/** Codes of each place: several of many places or of few, so that both ways to keep them are used. */
const lists = fc
  .tuple(
    fc.array(fc.shuffledSubarray(CODES), { minLength: 1, maxLength: 12 }),
    fc.integer({ min: 1, max: 30 }),
    fc.nat({ max: 40 }),
  )
  .map(([some, every, others]) =>
    Array.from({ length: some.length * every + others }, (_, place) =>
      place % every === 0 ? (some[place / every] ?? []) : [place % SIZE],
    ),
  );

function flatOf(all: readonly (readonly number[])[]) {
  const offsets = new Uint32Array(all.length + 1);
  all.forEach((codes, at) => (offsets[at + 1] = offsets[at]! + codes.length));
  return { offsets, values: Uint32Array.from(all.flat()) };
}

const pieces = (places: number) =>
  Array.from({ length: Math.ceil(places / PIECE) }, (_, piece) => piece * PIECE);

describe("a packed column", () => {
  test("has the codes of each place, in their order", () => {
    fc.assert(
      fc.property(fc.oneof(lists, ones), fc.boolean(), (all, isTurned) => {
        const placeAt = Uint32Array.from(all, (_, at) => (isTurned ? all.length - 1 - at : at));
        const column = packLists(SIZE, flatOf(all), placeAt);
        const into = new Uint32Array(mostCodes(column));
        const read = all.map((_, list) => [
          ...into.subarray(0, readCodes(column, placeAt[list]!, into)),
        ]);
        expect(read).toEqual(all);
        expect(mostCodes(column)).toBe(Math.max(1, ...all.map(({ length }) => length)));
      }),
    );
  });

  test("is counted over any places, each of their codes once", () => {
    fc.assert(
      fc.property(fc.oneof(lists, ones), fc.func(fc.boolean()), (all, isChosen) => {
        const chosen = all.flatMap((_, place) => (isChosen(place) ? [place] : []));
        const counts = new Uint32Array(SIZE + 1);
        const column = packLists(SIZE, flatOf(all));
        countPlaces(column, counts, Uint32Array.from(chosen), chosen.length, 1);
        const codes = chosen.flatMap((place) => all[place]!);
        expect([...counts.subarray(0, SIZE)]).toEqual(
          CODES.map((code) => codes.filter((each) => each === code).length),
        );
        countPlaces(column, counts, Uint32Array.from(chosen), chosen.length, -1);
        expect([...counts.subarray(0, SIZE)]).toEqual(CODES.map(() => 0));
      }),
    );
  });

  test("fails places by all of their codes, in every piece", () => {
    const choice = fc.subarray(CODES, { maxLength: 3 });
    fc.assert(
      fc.property(lists, choice, choice, fc.boolean(), (some, include, exclude, isLong) => {
        const copies = isLong ? Math.ceil((PIECE + 100) / some.length) : 1;
        const all = Array.from({ length: copies }, () => some).flat();
        const mark = otherValues(
          { type: "values", include, exclude },
          packLists(SIZE, flatOf(all)),
        );
        const failing = pieces(all.length).flatMap((low) => {
          const high = Math.min(all.length, low + PIECE);
          const fails = new Uint8Array(PIECE);
          mark(low, high, fails);
          return [...fails.subarray(0, high - low)];
        });
        const passes = (codes: readonly number[]) =>
          (include.length === 0 || codes.some((code) => include.includes(code))) &&
          !codes.some((code) => exclude.includes(code));
        expect(failing).toEqual(all.map((codes) => Number(!passes(codes))));
      }),
    );
  });
});
