import fc from "fast-check";
import { expect, test } from "vitest";
import { MARK, placeLabels, placeNodes, type Point } from "./network-places.ts";

const somePoints = fc
  .array(
    fc.tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((points) => new Map(points.map(([x, y], at) => [`actor-${at}`, { x, y }])));
const BOX = { width: 700, height: 300 };
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

test("every mark stands inside the box, and the same layout gives the same places", () => {
  fc.assert(
    fc.property(somePoints, (layout) => {
      const placed = placeNodes(layout, BOX);
      expect([...placed.keys()]).toEqual([...layout.keys()]);
      for (const { x, y } of placed.values()) {
        expect(x).toBeGreaterThanOrEqual(MARK);
        expect(x).toBeLessThanOrEqual(BOX.width - MARK);
        expect(y).toBeGreaterThanOrEqual(MARK);
        expect(y).toBeLessThanOrEqual(BOX.height - MARK);
      }
      expect(placeNodes(layout, BOX)).toEqual(placed);
    }),
  );
});

test("marks on one point part, far enough to be told from each other", () => {
  const layout = new Map(["a", "b", "c", "d"].map((id) => [id, { x: 0, y: 0 }]));
  const points = [...placeNodes(layout, BOX).values()];
  for (const a of points)
    for (const b of points) if (a !== b) expect(apart(a, b)).toBeGreaterThan(2 * MARK);
});

test("left stays left and above stays above", () => {
  const layout = new Map([
    ["left", { x: -1, y: -1 }],
    ["middle", { x: 0.9, y: 0 }],
    ["right", { x: 1, y: 1 }],
  ]);
  const [a, b, c] = [...placeNodes(layout, BOX).values()];
  expect([a!.x < b!.x, b!.x < c!.x, a!.y < b!.y, b!.y < c!.y]).toEqual([true, true, true, true]);
});

test("names are on no mark, letter or other name; who comes first has the first choice", () => {
  const points = new Map([
    ["a", { x: 100, y: 100 }],
    ["b", { x: 130, y: 100 }],
  ]);
  const names = new Map([
    ["b", "Beta"],
    ["a", "Alpha"],
  ]);
  const free = placeLabels(names, points, [], BOX);
  expect(free.get("b")).toMatchObject({ anchor: "start", y: 104 });
  expect(free.get("a")).toMatchObject({ anchor: "end" });
  const beside = placeLabels(names, points, [{ x: 150, y: 100 }], BOX);
  expect(beside.get("b")).not.toEqual(free.get("b"));
});

test("a name without room is left out rather than written over another", () => {
  const points = new Map([["a", { x: 20, y: 20 }]]);
  expect(
    placeLabels(new Map([["a", "A very long name"]]), points, [], { width: 40, height: 40 }),
  ).toEqual(new Map());
});
