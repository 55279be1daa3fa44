import type { DataSet } from "../domain/data-set.ts";
import type { EventColumns } from "../domain/event-columns.ts";
import { UNDATED } from "../domain/event-columns.ts";
import { projectWithin } from "../geo/project.ts";
import { isExact, unitAt } from "../domain/row-place.ts";

/**
 * How a row is drawn, by where it is known to be: with a mark at its point, with a softer one (within
 * some 25 km, or the district), only in the colour of its province, or not on the map of provinces.
 */
export const STANDINGS = ["exact", "near", "province", "wider"] as const;
export type Standing = (typeof STANDINGS)[number];
const EXACT = STANDINGS.indexOf("exact");
const NEAR = STANDINGS.indexOf("near");
const PROVINCE = STANDINGS.indexOf("province");
const WIDER = STANDINGS.indexOf("wider");

/** UCDP GED `where_prec`: 1 exact, 2 within about 25 km, 3 the district. */
const EXACTLY_KNOWN = 1;

/** Index in STANDINGS for each row. */
export function standingsOf(set: Pick<DataSet, "events" | "join">): Uint8Array {
  const { events } = set;
  const { rows, geoPrecision } = events;
  const standings = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    if (isExact(events, row)) standings[row] = geoPrecision[row]! <= EXACTLY_KNOWN ? EXACT : NEAR;
    else standings[row] = unitAt(set, row) >= 0 ? PROVINCE : WIDER;
  }
  return standings;
}

export const isPin = (standing: number): boolean => standing <= NEAR;

/** Pins that lie together: drawn, filtered and looked up as one. Entries `first` to `end` of the pins. */
export interface RowTile {
  /** West, south, east, north of its pins, in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly first: number;
  /** The exact pins come before this one, the softer ones from here. */
  readonly near: number;
  readonly end: number;
}

/** The rows of a data set that have a point, tile by tile; entry `p` of every array belongs to pin `p`. */
export interface RowPins {
  /** Row of the data set. */
  readonly rows: Uint32Array;
  /** Longitude and latitude of each in degrees: as exact as a pixel at the nearest zoom needs. */
  readonly positions: Float32Array;
  /** First and last day of each since 1970-01-01; without a date from -ALWAYS to ALWAYS. */
  readonly days: Float32Array;
  readonly tiles: readonly RowTile[];
}

/** Days further away than any date, and still whole numbers in 32 bits. */
export const ALWAYS = 16_000_000;

/** Up to as many pins are one tile. */
const FEW = 1 << 16;
/** Tiles along each side of the world where there are more: those of zoom 7, about 300 km wide. */
const SIDE = 128;
function tileOf(longitude: number, latitude: number): number {
  const [x, y] = projectWithin(longitude, latitude);
  const column = Math.min(SIDE - 1, Math.max(0, Math.floor(x * SIDE)));
  return Math.min(SIDE - 1, Math.max(0, Math.floor(y * SIDE))) * SIDE + column;
}

function boundsOf(positions: Float32Array, first: number, end: number): RowTile["bounds"] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let pin = first; pin < end; pin++) {
    const longitude = positions[2 * pin]!;
    const latitude = positions[2 * pin + 1]!;
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return [west, south, east, north];
}

/** Sorts the pins into tiles, and in each the exact ones first; once for each data set. */
export function pinsOf(events: EventColumns, standings: Uint8Array): RowPins {
  const { rows, longitude, latitude, start, end } = events;
  let count = 0;
  for (let row = 0; row < rows; row++) count += Number(isPin(standings[row]!));
  const isOneTile = count <= FEW;
  // A sort by counting: two bins for each tile, and each bin's end is the next one's beginning.
  const bins = new Uint32Array(isOneTile ? 3 : 2 * SIDE * SIDE + 1);
  const binOf = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    const standing = standings[row]!;
    if (!isPin(standing)) continue;
    const tile = isOneTile ? 0 : tileOf(longitude[row]!, latitude[row]!);
    const bin = 2 * tile + standing;
    binOf[row] = bin;
    bins[bin + 1]!++;
  }
  for (let bin = 1; bin < bins.length; bin++) bins[bin]! += bins[bin - 1]!;
  const next = bins.slice();
  const sorted = new Uint32Array(count);
  const positions = new Float32Array(2 * count);
  const days = new Float32Array(2 * count);
  for (let row = 0; row < rows; row++) {
    if (!isPin(standings[row]!)) continue;
    const pin = next[binOf[row]!]!++;
    sorted[pin] = row;
    positions[2 * pin] = longitude[row]!;
    positions[2 * pin + 1] = latitude[row]!;
    const isDated = start[row] !== UNDATED;
    days[2 * pin] = isDated ? start[row]! : -ALWAYS;
    days[2 * pin + 1] = isDated ? end[row]! : ALWAYS;
  }
  const tiles: RowTile[] = [];
  for (let bin = 0; bin + 2 < bins.length; bin += 2) {
    const [first, near, last] = [bins[bin]!, bins[bin + 1]!, bins[bin + 2]!];
    if (last > first)
      tiles.push({ bounds: boundsOf(positions, first, last), first, near, end: last });
  }
  return { rows: sorted, positions, days, tiles };
}
