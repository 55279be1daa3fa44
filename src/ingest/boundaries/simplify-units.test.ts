import type { Position } from "geojson";
import { expect, test } from "vitest";
import { simplifyUnits } from "./simplify-units.ts";

/** A wavy line from south to north that two units share. */
const shared: readonly Position[] = Array.from({ length: 201 }, (_, at) => [
  61 + 0.02 * Math.sin(at / 9),
  30 + at / 200,
]);
const unit = (position: number, coordinates: Position[][]) => ({
  position,
  properties: { id: position },
  geometry: { type: "Polygon" as const, coordinates },
});
const WEST = unit(1, [[[60, 30], ...shared, [60, 31], [60, 30]]]);
const EAST = unit(2, [[[62, 30], [62, 31], ...shared.toReversed(), [62, 30]]]);

test("fewer points are left, and neighbours keep the same ones on their common edge", () => {
  const [west, east] = simplifyUnits([WEST, EAST], 60).map(({ geometry }) =>
    (geometry.coordinates as Position[][])[0]!.map(([x, y]) => `${x} ${y}`),
  );
  expect(west!.length + east!.length).toBeLessThan(90);
  const onShared = (points: readonly string[]) =>
    [...new Set(points)].filter((point) => !/^6[02] /u.test(point)).toSorted();
  expect(onShared(west!)).toEqual(onShared(east!));
  expect(onShared(west!).length).toBeGreaterThan(4);
});

test("a unit too small to keep an inside stays as it is", () => {
  const tiny = unit(3, [
    [
      [70, 30],
      [70.0001, 30],
      [70.0001, 30.0001],
      [70, 30],
    ],
  ]);
  const [, , kept] = simplifyUnits([WEST, EAST, tiny], 20);
  expect(kept).toEqual(tiny);
});
