import type { Map as MapLibre } from "maplibre-gl";
import { beforeAll, expect, test, vi } from "vitest";
import { rowClaimId } from "../../domain/data-set.ts";
import { standingsOf } from "../../selectors/row-pins.ts";
import { pointsSet } from "../../testing/points-set.ts";
import { hitOfPile } from "./row-pile.ts";
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
    // A hundred pixels a degree.
    unproject: ([x, y]: [number, number]) => ({ lng: 68 + x / 100, lat: 35 - y / 100 }),
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
    { tiles: [expect.objectContaining({ id: `${SET.id}-0` })], places: [] },
    expect.any(Function),
  );
});

const TOWN = { longitude: 69, latitude: 34.5, geoPrecision: 1 };

test("a mark for many is found by its rim, too, and offers all of them", async () => {
  const { points } = pointsThatLoad(true);
  await points.whenHanded();
  const set = pointsSet(Array.from({ length: 400 }, () => TOWN));
  const passes = new Uint8Array(400).fill(1).fill(0, 0, 100);
  const sets = [{ set, first: 0, standings: standingsOf(set) }];
  points.setRows({ ...ROWS, sets, filter: { passes, window: null } });
  // 8 pixels beside its middle, where a mark for one does not reach.
  const pile = points.pileAt({ x: 108, y: 50 });
  expect(pile && hitOfPile(pile)).toMatchObject({
    kind: "pile",
    id: "69,34.5",
    content: { total: 300 },
  });
  expect(points.pileAt({ x: 110, y: 50 })).toBeNull();
});

test("a row that passes alone at its point is opened itself", async () => {
  const { points } = pointsThatLoad(true);
  await points.whenHanded();
  const set = pointsSet([TOWN, TOWN, TOWN]);
  const sets = [{ set, first: 0, standings: standingsOf(set) }];
  points.setRows({ ...ROWS, sets, filter: { passes: Uint8Array.of(0, 1, 0), window: null } });
  const pile = points.pileAt({ x: 102, y: 50 });
  expect(pile && hitOfPile(pile)).toEqual({
    kind: "row",
    id: rowClaimId(set.id, set.events.line[1]!),
  });
});
