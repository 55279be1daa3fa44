import { expect, test } from "vitest";
import { pointsSet } from "../../testing/points-set.ts";
import { indexRows } from "./row-index.ts";

test("more countries than 16 bits hold, as in a wrong column, keep a bucket each", () => {
  const last = 0x10001;
  const set = pointsSet([{}, {}]);
  const texts = Array.from({ length: last + 1 }, (_, at) => `Place ${at}`);
  const { bucketOf, bucketStarts, byBucket } = indexRows({
    ...set,
    events: { ...set.events, country: { texts, codes: Uint32Array.of(1, last) } },
  });
  expect([...bucketOf]).toEqual([1, last]);
  expect([...byBucket.slice(bucketStarts[1], bucketStarts[2])]).toEqual([0]);
});
