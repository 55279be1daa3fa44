import type { Map as MapLibre } from "maplibre-gl";
import { beforeAll, expect, test, vi } from "vitest";
import { standingsOf } from "../../selectors/row-pins.ts";
import { pointsSet } from "../../testing/points-set.ts";
import type { RowOverlay } from "./row-overlay.ts";
import { RowPoints } from "./row-points.ts";

const SET = pointsSet([{ longitude: 69, latitude: 34.5, geoPrecision: 1 }]);
const ROWS = {
  sets: [{ set: SET, first: 0, standings: standingsOf(SET) }],
  filter: { passes: Uint8Array.of(1), window: null },
  hues: ["", "#112233"],
  surface: "#ffffff",
};

/** A map that looks closely at Kabul, and is moved when the test says so. */
function closeMap() {
  let moved = (): void => undefined;
  const map = {
    on: (_: "move", listener: () => void) => (moved = listener),
    getZoom: () => 12,
    getBounds: () => ({
      getWest: () => 68,
      getEast: () => 70,
      getSouth: () => 34,
      getNorth: () => 35,
    }),
  };
  return { map: map as unknown as MapLibre, move: () => moved() };
}

const overlay = (draw: () => void) =>
  ({ ready: Promise.resolve(), draw, remove: () => undefined }) as unknown as RowOverlay;

beforeAll(() => {
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => queueMicrotask(act));
  return () => vi.unstubAllGlobals();
});

test("what draws rows is fetched once, and again with the next move where that failed", async () => {
  const { map, move } = closeMap();
  const draw = vi.fn();
  const load = vi
    .fn<() => Promise<RowOverlay>>()
    .mockRejectedValueOnce(new Error("no network"))
    .mockResolvedValue(overlay(draw));
  const points = new RowPoints(map, load);
  points.setRows(ROWS);
  await expect(points.whenHanded()).rejects.toThrow("no network");
  expect(load).toHaveBeenCalledTimes(1);
  move();
  move();
  expect(await points.whenHanded()).toBe(true);
  move();
  expect(load).toHaveBeenCalledTimes(2);
  expect(draw).toHaveBeenCalledTimes(1);
});

test("a picture asks for it again by itself, and is not made without it", async () => {
  const load = vi
    .fn<() => Promise<RowOverlay>>()
    .mockRejectedValueOnce(new Error("no network"))
    .mockRejectedValueOnce(new Error("still none"))
    .mockResolvedValue(overlay(() => undefined));
  const points = new RowPoints(closeMap().map, load);
  points.setRows(ROWS);
  await expect(points.whenHanded()).rejects.toThrow("no network");
  await expect(points.whenHanded()).rejects.toThrow("still none");
  expect(await points.whenHanded()).toBe(true);
});
