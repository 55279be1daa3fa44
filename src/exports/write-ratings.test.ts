import fc from "fast-check";
import { expect, test } from "vitest";
import { anyRatings, rated } from "../testing/ratings.ts";
import { writeRatings } from "./write-ratings.ts";

test("the file says what it is and in which version", () => {
  const rating = rated("document", "001", "B");
  expect(JSON.parse(writeRatings([rating]))).toEqual({
    format: "attest-ratings",
    version: 1,
    ratings: [rating],
  });
  expect(writeRatings([])).toMatch(/\n$/u);
});

test("what is written is plain JSON of the same list", () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      expect(JSON.parse(writeRatings(ratings)).ratings).toEqual(ratings);
    }),
  );
});
