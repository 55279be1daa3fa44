import { expect, it } from "vitest";
import { paceOf } from "./import-pace.ts";

it("tells rate and time left from what was read so far", () => {
  expect(paceOf({ rows: 50_000, bytes: 25, totalBytes: 100 }, 2000)).toEqual({
    rows: 50_000,
    share: 0.25,
    rowsPerSecond: 25_000,
    secondsLeft: 6,
  });
});

it("tells none before there is something to go by", () => {
  const early = { rowsPerSecond: null, secondsLeft: null };
  expect(paceOf({ rows: 10, bytes: 25, totalBytes: 100 }, 20)).toMatchObject(early);
  expect(paceOf({ rows: 10, bytes: 0, totalBytes: 100 }, 2000)).toMatchObject(early);
  expect(paceOf({ rows: 0, bytes: 0, totalBytes: 0 }, 2000)).toMatchObject({ share: 0, ...early });
});
