import fc from "fast-check";
import { expect, test } from "vitest";
import { readPoint, writePoint } from "./point-text.ts";

test("a point is written as short as it is told apart", () => {
  expect(writePoint([Math.fround(66.2), Math.fround(-33.4)])).toBe("66.2,-33.4");
});

test("any point is read back as the same 32 bits", () => {
  fc.assert(
    fc.property(
      fc.float({ min: -180, max: 180, noNaN: true }),
      fc.float({ min: -90, max: 90, noNaN: true }),
      (longitude, latitude) => {
        const read = readPoint(writePoint([longitude, latitude]));
        expect(read?.map((each) => Math.fround(each) + 0)).toEqual([longitude + 0, latitude + 0]);
      },
    ),
  );
});

test("what is no point on earth is none", () => {
  for (const text of ["", "66", "66,", "66,33,1", "x,y", "181,3", "3,91"])
    expect(readPoint(text), text).toBeNull();
});
