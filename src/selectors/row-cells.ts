import type { EventColumns } from "../domain/event-columns.ts";
import { projectWithin } from "../geo/project.ts";
import { isPin } from "./row-pins.ts";

/** Pixels of the world's width at zoom 0: MapLibre counts in tiles of 512. */
const WORLD = 512;
/** Pixels from the middle of a cell to that of its neighbour, at the zoom of its level. */
export const CELL_WIDTH = 30;
const CELL_STEP = (CELL_WIDTH * Math.sqrt(3)) / 2;
export const NO_CELL = 0xffffffff;

/** Rows that are drawn, of one data set. */
export interface CellInput {
  readonly events: Pick<EventColumns, "rows" | "longitude" | "latitude">;
  readonly standings: Uint8Array;
}

/** The hexagons of one zoom level that pins lie in. */
export interface RowCells {
  readonly level: number;
  /** For each data set and row: index of the cell; NO_CELL for rows that are no pins. */
  readonly cellOf: readonly Uint32Array[];
  /** Mean longitude and latitude of all pins of each cell, in degrees: where its mark stands. */
  readonly middles: Float64Array;
}

/** Web Mercator in pixels of a level. */
function toPixels(longitude: number, latitude: number, level: number): readonly [number, number] {
  const size = WORLD * 2 ** level;
  const [x, y] = projectWithin(longitude, latitude);
  return [x * size, y * size];
}

/** A distance, squared, in widths of a cell; `down` is in steps, which are less. */
const squareOf = (across: number, down: number) => across * across + (3 / 4) * down * down;

/**
 * Column and line of the hexagon whose middle is nearest; odd lines are shifted by half a cell. After
 * Mike Bostock's d3-hexbin, which takes a step for a width where it compares.
 */
function hexagonAt(x: number, y: number): readonly [column: number, line: number] {
  const v = y / CELL_STEP;
  let line = Math.round(v);
  const u = x / CELL_WIDTH - (line & 1) / 2;
  let column = Math.round(u);
  const down = v - line;
  if (Math.abs(down) * 3 > 1) {
    // Near the edge between two lines: the other candidate may be nearer.
    const across = u - column;
    const otherLine = line + (down < 0 ? -1 : 1);
    const otherColumn = column + (u < column ? -1 : 1) / 2;
    const [otherAcross, otherDown] = [u - otherColumn, v - otherLine];
    if (squareOf(across, down) > squareOf(otherAcross, otherDown)) {
      column = otherColumn + (line & 1 ? 1 : -1) / 2;
      line = otherLine;
    }
  }
  return [column, line];
}

/** Longitude and latitude → the middle of their hexagon, in pixels of the level. */
export function cellMiddle(longitude: number, latitude: number, level: number) {
  const [column, line] = hexagonAt(...toPixels(longitude, latitude, level));
  return { x: (column + (line & 1) / 2) * CELL_WIDTH, y: line * CELL_STEP };
}

/** Sorts the pins of all data sets into the hexagons of a level: one pass, and one to number them. */
export function cellsOf(sets: readonly CellInput[], level: number): RowCells {
  const across = Math.ceil((WORLD * 2 ** level) / CELL_WIDTH) + 2;
  const down = Math.ceil((WORLD * 2 ** level) / CELL_STEP) + 2;
  const numbers = new Uint32Array(across * down);
  const middles: number[] = [];
  const members: number[] = [];
  const cellOf = sets.map(({ events, standings }) => {
    const cells = new Uint32Array(events.rows).fill(NO_CELL);
    for (let row = 0; row < events.rows; row++) {
      if (!isPin(standings[row]!)) continue;
      const longitude = events.longitude[row]!;
      const latitude = events.latitude[row]!;
      const [column, line] = hexagonAt(...toPixels(longitude, latitude, level));
      const place = (line + 1) * across + column + 1;
      // One more than the number, so that 0 says that there is none yet.
      let number = numbers[place]!;
      if (number === 0) {
        number = numbers[place] = members.push(0);
        middles.push(0, 0);
      }
      const cell = number - 1;
      cells[row] = cell;
      members[cell]!++;
      middles[2 * cell]! += longitude;
      middles[2 * cell + 1]! += latitude;
    }
    return cells;
  });
  return {
    level,
    cellOf,
    middles: Float64Array.from(middles, (sum, at) => sum / members[at >> 1]!),
  };
}

/** Per data set and cell: how many of `passing`. `passing` ascends; `firsts` are the first rows of the sets. */
export function countCells(
  { cellOf, middles }: RowCells,
  firsts: readonly number[],
  passing: Uint32Array,
): readonly Uint32Array[] {
  const cells = middles.length / 2;
  let at = 0;
  return cellOf.map((ofSet, index) => {
    const counts = new Uint32Array(cells);
    const first = firsts[index]!;
    const end = first + ofSet.length;
    while (at < passing.length && passing[at]! < first) at++;
    for (; at < passing.length && passing[at]! < end; at++) {
      const cell = ofSet[passing[at]! - first]!;
      if (cell !== NO_CELL) counts[cell]!++;
    }
    return counts;
  });
}

/** From as many rows on, a mark has the next size. */
export const CELL_CLASSES = [1, 2, 10, 100, 1000, 10_000] as const;

/** Index in CELL_CLASSES; -1 for none. Sizes stand for numbers, the same at every zoom and filter. */
export function classOfCount(count: number): number {
  let index = CELL_CLASSES.length - 1;
  while (index >= 0 && count < CELL_CLASSES[index]!) index--;
  return index;
}
