import { GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { RowPoints } from "../../../src/map/rows/row-points.ts";
import { CELL_RADII } from "../../../src/map/layers/row-layers.ts";
import { cellsOf, classOfCount, countCells } from "../../../src/selectors/row-cells.ts";
import { standingsOf } from "../../../src/selectors/row-pins.ts";
import { countUploads, takeUploads } from "./count-uploads.ts";
import { DAYS, syntheticSet } from "./synthetic-set.ts";

/** What one way of drawing costs, in milliseconds and bytes. */
export interface Measured {
  /** From the columns to a finished picture. */
  readonly first: number;
  readonly frames: readonly number[];
  /** Per change: script until the map has all it needs; until the picture is there; bytes. */
  readonly windows: readonly Change[];
  readonly values: readonly Change[];
}
interface Change {
  readonly script: number;
  readonly drawn: number;
  readonly bytes: number;
}

const FRAMES = 8;
const CHANGES = 4;
const CENTRE: [number, number] = [69.2, 34.4];

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
countUploads();

/** A map of nothing but water, with the layer that all names begin at. */
function bareMap(zoom: number): Promise<MapLibre> {
  const map = new MapLibre({
    container: "map",
    center: CENTRE,
    zoom,
    attributionControl: false,
    style: {
      version: 8,
      sources: { none: { type: "geojson", data: { type: "FeatureCollection", features: [] } } },
      layers: [
        { id: "water", type: "background", paint: { "background-color": "#dfe7e8" } },
        { id: "town-labels", type: "circle", source: "none" },
      ],
    },
  });
  return new Promise((resolve) => map.once("idle", () => resolve(map)));
}

/** Forces the picture to be finished, not only asked for. */
function finish(map: MapLibre): void {
  const gl = map.getCanvas().getContext("webgl2");
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

const idle = (map: MapLibre): Promise<void> =>
  new Promise((resolve) => {
    map.once("idle", () => {
      finish(map);
      resolve();
    });
    map.triggerRepaint();
  });

async function pan(map: MapLibre): Promise<readonly number[]> {
  const times: number[] = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    const start = performance.now();
    const rendered = new Promise((resolve) => map.once("render", resolve));
    map.panBy([40 * Math.sin(frame / 3), 20 * Math.cos(frame / 3)], { duration: 0 });
    await rendered;
    finish(map);
    times.push(performance.now() - start);
  }
  await idle(map);
  return times;
}

async function change(map: MapLibre, act: () => void): Promise<Change> {
  takeUploads();
  const start = performance.now();
  act();
  const script = performance.now() - start;
  await idle(map);
  return { script, drawn: performance.now() - start, bytes: takeUploads() };
}

async function changes(map: MapLibre, act: (step: number) => void): Promise<readonly Change[]> {
  const made: Change[] = [];
  for (let step = 0; step < CHANGES; step++) made.push(await change(map, () => act(step)));
  return made;
}

const windowAt = (step: number) => ({ from: 100 * step, to: 100 * step + DAYS / 3 });
/** A filter that is no window: all rows but every `step + 2`nd. */
const passesAt = (row: number, step: number) => row % (step + 2) !== 0;

/** Our marks of single rows: deck.gl inside the map. */
async function single(rows: number): Promise<Measured> {
  const map = await bareMap(7.3);
  const set = syntheticSet(rows);
  const start = performance.now();
  const sets = [{ set, first: 0, standings: standingsOf(set) }];
  const colours = { hues: ["#5a636d", "#b4562a"], surface: "#fffefb" };
  const all = new Uint8Array(rows).fill(1);
  const points = new RowPoints(map, () => undefined);
  points.setRows({ sets, ...colours, filter: { passes: all, window: null } });
  await points.whenHanded();
  await idle(map);
  const first = performance.now() - start;
  const frames = await pan(map);
  const windows = await changes(map, (step) =>
    points.setRows({
      sets,
      ...colours,
      filter: { passes: all, window: { ...windowAt(step), undated: false } },
    }),
  );
  const values = await changes(map, (step) => {
    const passes = Uint8Array.from({ length: rows }, (_, row) => Number(passesAt(row, step)));
    points.setRows({ sets, ...colours, filter: { passes, window: null } });
  });
  return { first, frames, windows, values };
}

/** Our marks for several rows: circles of MapLibre, sized through feature-state. */
async function several(rows: number): Promise<Measured> {
  const map = await bareMap(5);
  const set = syntheticSet(rows);
  const start = performance.now();
  const cells = cellsOf([{ events: set.events, standings: standingsOf(set) }], 5);
  const size = ["coalesce", ["feature-state", "size"], -1];
  const features = Array.from({ length: cells.middles.length / 2 }, (_, cell) => ({
    type: "Feature" as const,
    properties: { id: String(cell) },
    geometry: {
      type: "Point" as const,
      coordinates: [cells.middles[2 * cell] ?? 0, cells.middles[2 * cell + 1] ?? 0],
    },
  }));
  map.addSource("cells", {
    type: "geojson",
    promoteId: "id",
    data: { type: "FeatureCollection", features },
  });
  map.addLayer({
    id: "cells",
    type: "circle",
    source: "cells",
    paint: {
      "circle-color": "#b4562a",
      "circle-opacity": 0.72,
      "circle-radius": ["match", size, ...CELL_RADII.flatMap((r, at) => [at, r]), 0] as never,
    },
  });
  const sizes = new Int8Array(features.length).fill(-2);
  const show = (passing: Uint32Array) => {
    const [counts] = countCells(cells, [0], passing);
    counts?.forEach((count, cell) => {
      const next = classOfCount(count);
      if (sizes[cell] === next) return;
      sizes[cell] = next;
      map.setFeatureState({ source: "cells", id: String(cell) }, { size: next });
    });
  };
  const where = (test: (row: number) => boolean) => {
    const passing = new Uint32Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row++) if (test(row)) passing[count++] = row;
    return passing.subarray(0, count);
  };
  show(where(() => true));
  await idle(map);
  const first = performance.now() - start;
  const frames = await pan(map);
  const day = set.events.start;
  // Which rows pass is the crossfilter's work, and has a bench of its own.
  const inWindow = Array.from({ length: CHANGES }, (_, step) => {
    const { from, to } = windowAt(step);
    return where((row) => (day[row] ?? 0) >= from && (day[row] ?? 0) <= to);
  });
  const windows = await changes(map, (step) => show(inWindow[step] ?? new Uint32Array()));
  const byValue = Array.from({ length: CHANGES }, (_, step) => where((row) => passesAt(row, step)));
  const values = await changes(map, (step) => show(byValue[step] ?? new Uint32Array()));
  return { first, frames, windows, values };
}

/** What MapLibre offers: the rows as GeoJSON, a circle each, and a filter of the layer. */
async function circles(rows: number, zoom: number): Promise<Measured> {
  const map = await bareMap(zoom);
  const { events } = syntheticSet(rows);
  const start = performance.now();
  const features = Array.from({ length: rows }, (_, row) => ({
    type: "Feature" as const,
    properties: { day: events.start[row], row },
    geometry: {
      type: "Point" as const,
      coordinates: [events.longitude[row] ?? 0, events.latitude[row] ?? 0],
    },
  }));
  map.addSource("rows", { type: "geojson", data: { type: "FeatureCollection", features } });
  map.addLayer({
    id: "rows",
    type: "circle",
    source: "rows",
    paint: { "circle-color": "#b4562a", "circle-opacity": 0.72, "circle-radius": 3 },
  });
  if (!(map.getSource("rows") instanceof GeoJSONSource)) throw new Error("no source of rows");
  await idle(map);
  const first = performance.now() - start;
  const frames = await pan(map);
  const windows = await changes(map, (step) => {
    const { from, to } = windowAt(step);
    map.setFilter("rows", ["all", [">=", ["get", "day"], from], ["<=", ["get", "day"], to]]);
  });
  const values = await changes(map, (step) => {
    map.setFilter("rows", ["!=", ["%", ["get", "row"], step + 2], 0]);
  });
  return { first, frames, windows, values };
}

const [kind = "", rows = "0"] = window.location.hash.slice(1).split("/");
const run: Readonly<Record<string, (rows: number) => Promise<Measured>>> = {
  single,
  several,
  near: (count) => circles(count, 7.3),
  far: (count) => circles(count, 5),
};
const measured = await run[kind]?.(Number(rows));
const result = document.createElement("pre");
result.id = "measured";
result.textContent = JSON.stringify(measured ?? null);
document.body.append(result);
