import fc from "fast-check";
import { expect, test } from "vitest";
import { fitProjection, project, unproject } from "./project.ts";
import { stepFrom } from "./step.ts";

const grid = [0, 1, 2].flatMap((x) =>
  [0, 1, 2].map((y) => ({ id: `${x}${y}`, label: [x, y] as const })),
);
const at = (id: string) => grid.find((each) => each.id === id) ?? { id, label: [0, 0] as const };

test.each([
  ["up", "12"],
  ["down", "10"],
  ["left", "01"],
  ["right", "21"],
] as const)("a step %s goes to the neighbour there", (direction, id) => {
  expect(stepFrom(grid, at("11"), direction)?.id).toBe(id);
});

test("there is no step over the edge", () => {
  expect(stepFrom(grid, at("02"), "up")).toBeNull();
  expect(stepFrom(grid, at("02"), "left")).toBeNull();
});

test("the fitted frame holds the bounds, north up", () => {
  const place = fitProjection([60, 23, 78, 39], { width: 400, height: 300 });
  const [west, north] = place(60, 39);
  const [east, south] = place(78, 23);
  expect(Math.min(west, north)).toBeGreaterThanOrEqual(-1e-6);
  expect(east).toBeLessThanOrEqual(400 + 1e-6);
  expect(south).toBeLessThanOrEqual(300 + 1e-6);
  expect(south).toBeGreaterThan(north);
});

test("Mercator keeps the order of places", () => {
  const degrees = fc.double({ min: -80, max: 80, noNaN: true });
  fc.assert(
    fc.property(degrees, degrees, (one, other) => {
      fc.pre(one < other);
      expect(project(one, 0)[0]).toBeLessThanOrEqual(project(other, 0)[0]);
      expect(project(0, one)[1]).toBeGreaterThanOrEqual(project(0, other)[1]);
    }),
  );
});

test("unproject is the way back", () => {
  const degrees = fc.double({ min: -80, max: 80, noNaN: true });
  fc.assert(
    fc.property(degrees, degrees, (longitude, latitude) => {
      const [x, y] = unproject(...project(longitude, latitude));
      expect(x).toBeCloseTo(longitude, 6);
      expect(y).toBeCloseTo(latitude, 6);
    }),
  );
});
