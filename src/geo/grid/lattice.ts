import type { Outline } from "./outline.ts";

/** Equal cells over an outline's extent: cell `row * columns + column`, from the south-west. */
export interface Lattice {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /**
   * What is found for a cell holds this far beyond its sides too, because a point's cell is
   * computed with rounding. Far more than the rounding, far less than a cell.
   */
  readonly margin: number;
}

/** So that about one cell in eight is crossed by an edge. Chosen by `npm run bench:join`. */
const CELLS_PER_EDGE = 24;
const FEWEST_CELLS = 1 << 10;
const MOST_CELLS = 1 << 21;
const MARGIN_OF_CELL = 1e-6;
const MARGIN_OF_COORDINATES = 1e-12;

/** A lattice whose number of cells goes with the number of edges; cells are about square. */
export function latticeOver({ vertices, west, south, east, north }: Outline): Lattice {
  const wide = east - west || Number.MIN_VALUE;
  const high = north - south || Number.MIN_VALUE;
  const cells = Math.min(
    MOST_CELLS,
    Math.max(FEWEST_CELLS, (CELLS_PER_EDGE * vertices.length) / 2),
  );
  const most = Math.floor(Math.sqrt(MOST_CELLS));
  const clamp = (count: number) => Math.min(most, Math.max(1, Math.round(count)));
  const columns = clamp(Math.sqrt((cells * wide) / high));
  const rows = clamp(cells / columns);
  const width = wide / columns;
  const height = high / rows;
  const greatest = Math.max(...[west, south, east, north].map(Math.abs));
  const margin = Math.max(
    MARGIN_OF_CELL * Math.min(width, height),
    MARGIN_OF_COORDINATES * greatest,
  );
  return { west, south, east, north, columns, rows, width, height, margin };
}

/** Of how many steps of `step` the one in which `distance` lies, the ends counted to the outer ones. */
export const stepAt = (distance: number, step: number, steps: number): number =>
  Math.min(steps - 1, Math.max(0, Math.floor(distance / step)));
