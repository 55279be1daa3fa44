import fc from "fast-check";
import { expect, test } from "vitest";
import { arcBetween } from "./arc.ts";

const ends = (from: readonly [number, number], to: readonly [number, number]) => {
  const { line, head } = arcBetween("a→b", [...from], [...to]);
  return { points: line.geometry.coordinates, head };
};

test("the curve leads from the origin to the destination and its head points there", () => {
  const { points, head } = ends([66, 34], [70, 34]);
  expect(points[0]?.[0]).toBeLessThan(67);
  expect(points.at(-1)?.[0]).toBeGreaterThan(69);
  expect(head.geometry.coordinates).toEqual(points.at(-1));
  // Bent to the left, which is north of a way east: at the end it comes down again.
  expect(head.properties?.["bearing"]).toBeGreaterThan(90);
  expect(head.properties?.["bearing"]).toBeLessThan(150);
});

test("a way there and a way back lie on different sides", () => {
  const middle = ({ points }: ReturnType<typeof ends>) => points[16]?.[1] ?? 0;
  expect(middle(ends([66, 34], [70, 34]))).toBeGreaterThan(34.1);
  expect(middle(ends([70, 34], [66, 34]))).toBeLessThan(33.9);
});

test("every point is finite, also where both ends are one", () => {
  const point = fc.tuple(
    fc.double({ min: 40, max: 90, noNaN: true }),
    fc.double({ min: 10, max: 60, noNaN: true }),
  );
  fc.assert(
    fc.property(point, point, (from, to) => {
      expect(ends(from, to).points.flat().every(Number.isFinite)).toBe(true);
    }),
  );
});
