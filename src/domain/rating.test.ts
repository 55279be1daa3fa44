import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRatings, rated } from "../testing/ratings.ts";
import {
  carryOver,
  makeRating,
  NO_RATINGS,
  putRating,
  ratingKey,
  withoutRating,
} from "./rating.ts";

describe("a rating is made of checked parts", () => {
  test("the reason is trimmed", () => {
    expect(makeRating("claim", "001-p1-01", 2, "  two papers ")).toEqual(
      rated("claim", "001-p1-01", 2, "two papers"),
    );
  });
  test.each([
    ["claim", "001-p1-01", "B", "a letter is no credibility"],
    ["document", "001", 2, "a number is no reliability"],
    ["document", "1", "B", "no such id"],
    ["claimant", "un", "B", " \n"],
  ] as const)("%s %s %s %j makes none", (subject, id, value, reason) => {
    expect(makeRating(subject, id, value, reason)).toBeNull();
  });
});

test("lifting what is not there gives the same list, so that there is nothing to undo", () => {
  const list = [rated("document", "001", "B")];
  expect(withoutRating(list, "claimant", "001")).toBe(list);
  expect(withoutRating(list, "document", "001")).toEqual([]);
});

const sorted = (list: Parameters<typeof carryOver>[0]) =>
  list.toSorted((a, b) => (ratingKey(a) < ratingKey(b) ? -1 : 1));

describe("a change carried over to another list", () => {
  const b1 = rated("document", "001", "B");
  const c1 = rated("document", "001", "C");
  const un = rated("claimant", "un", "D");

  test("touches only what changed", () => {
    expect(carryOver([b1], [b1], [b1, un])).toEqual([b1, un]);
    expect(carryOver([c1], [b1], [b1, un])).toEqual([c1, un]);
    expect(carryOver([un], [un, b1], [])).toEqual([]);
    expect(carryOver([], [b1], [c1])).toEqual([c1]);
    const other = { ...b1, rationale: "another reason" };
    expect(carryOver([b1], [b1], [other])).toEqual([other]);
  });

  test("on the list that it was made on gives the list that it was made to", () => {
    fc.assert(
      fc.property(anyRatings, anyRatings, (before, after) => {
        expect(sorted(carryOver(before, before, after))).toEqual(sorted(after));
      }),
    );
  });

  test("without a change gives the same list", () => {
    fc.assert(
      fc.property(anyRatings, anyRatings, (list, before) => {
        expect(carryOver(list, before, [...before])).toBe(list);
      }),
    );
    expect(putRating(NO_RATINGS, b1)).toEqual([b1]);
  });
});
