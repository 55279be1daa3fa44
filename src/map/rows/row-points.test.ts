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
  const heard = new Map<string, () => void>();
  const map = {
    on: (event: string, listener: () => void) => heard.set(event, listener),
    getZoom: () => 12,
    getBounds: () => ({
      getWest: () => 68,
      getEast: () => 70,
      getSouth: () => 34,
      getNorth: () => 35,
    }),
  };
  const move = () => {
    heard.get("move")?.();
    heard.get("move")?.();
    heard.get("moveend")?.();
  };
  return { map: map as unknown as MapLibre, move };
}

beforeAll(() => {
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => queueMicrotask(act));
  return () => vi.unstubAllGlobals();
});

/** Rows close by, and a page that draws marks for several where it hears that single ones cannot be. */
function pointsThatLoad(...outcomes: readonly boolean[]) {
  const { map, move } = closeMap();
  const draw = vi.fn();
  const overlay = { ready: Promise.resolve(), draw, remove: () => undefined };
  const load = vi.fn((): Promise<RowOverlay> =>
    outcomes[load.mock.calls.length - 1] === true
      ? Promise.resolve(overlay as unknown as RowOverlay)
      : Promise.reject(new Error("no network")),
  );
  const onSingles = vi.fn((can: boolean) =>
    queueMicrotask(() => points.setRows(can ? ROWS : { ...ROWS, filter: null })),
  );
  const points = new RowPoints(map, onSingles, load);
  points.setRows(ROWS);
  return { points, move, draw, load, onSingles };
}

test("what draws single rows is fetched once", async () => {
  const { points, move, draw, load, onSingles } = pointsThatLoad(true);
  expect(await points.whenHanded()).toBe(true);
  move();
  expect([load.mock.calls.length, draw.mock.calls.length]).toEqual([1, 1]);
  expect(onSingles).not.toHaveBeenCalled();
});

test("where it cannot be had a picture waits for the marks for several in its place", async () => {
  const { points, onSingles } = pointsThatLoad(false);
  expect(await points.whenHanded()).toBe(true);
  expect(onSingles.mock.calls).toEqual([[false]]);
  expect(await points.whenHanded()).toBe(false);
});

test("it is tried again once when a move ends, and the rows have their own marks then", async () => {
  const { points, move, draw, load, onSingles } = pointsThatLoad(false, false, true);
  await points.whenHanded();
  move();
  await points.whenHanded();
  expect(load).toHaveBeenCalledTimes(2);
  expect(draw).not.toHaveBeenCalled();
  move();
  await points.whenHanded();
  expect(load).toHaveBeenCalledTimes(3);
  expect(onSingles.mock.calls).toEqual([[false], [false], [true]]);
  expect(draw).toHaveBeenLastCalledWith(
    [expect.objectContaining({ id: `${SET.id}-0` })],
    expect.any(Function),
  );
});
