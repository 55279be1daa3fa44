import fc from "fast-check";
import { expect, test } from "vitest";
import { project, projectWithin, unproject } from "./project.ts";

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

test("what is projected comes back where it was", () => {
  fc.assert(
    fc.property(degrees(180), degrees(85), (longitude, latitude) => {
      const [x, y] = unproject(...project(longitude, latitude));
      expect(x).toBeCloseTo(longitude, 8);
      expect(y).toBeCloseTo(latitude, 8);
    }),
  );
});

test("a pole lies at the edge of the map, and what lies within it where it is", () => {
  expect(projectWithin(0, 90)).toEqual(project(0, 85));
  expect(projectWithin(0, -90)).toEqual(project(0, -85));
  expect(projectWithin(69.2, 34.5)).toEqual(project(69.2, 34.5));
});
