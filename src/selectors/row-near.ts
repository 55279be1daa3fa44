import { ALWAYS, type RowPins } from "./row-pins.ts";

/** Days that rows may lie in, as ranges of their first and of their last day, both inclusive. */
export type DayRanges = readonly [start: readonly [number, number], end: readonly [number, number]];

/** A stretch of days; null: open. `undated`: rows without a date are meant too. */
export interface DayWindow {
  readonly from: number | null;
  readonly to: number | null;
  readonly undated: boolean;
}

/** No date is further from today than this, and ALWAYS is further. */
const FURTHEST = ALWAYS / 2;

/** What of a row's days touches the window; null: any. As two ranges, which a graphics card compares. */
export function rangesOf(window: DayWindow | null): DayRanges {
  if (window === null)
    return [
      [-ALWAYS, ALWAYS],
      [-ALWAYS, ALWAYS],
    ];
  const { from, to, undated } = window;
  const outermost = undated ? ALWAYS : FURTHEST;
  return [
    [-outermost, to ?? outermost],
    [from ?? -outermost, outermost],
  ];
}

/** Which pins are to be seen: `fails[pin]` is 0, or 255, and their days lie in `days`. */
export interface PinFilter {
  readonly fails: Uint8Array;
  readonly days: DayRanges;
}

const within = (value: number, [low, high]: readonly [number, number]) =>
  value >= low && value <= high;

export const passesPin = (
  { days }: Pick<RowPins, "days">,
  filter: PinFilter,
  pin: number,
): boolean =>
  filter.fails[pin] === 0 &&
  within(days[2 * pin]!, filter.days[0]) &&
  within(days[2 * pin + 1]!, filter.days[1]);

/** Half width and half height of the reach around a point, in degrees. */
export interface Reach {
  readonly longitude: number;
  readonly latitude: number;
}

/** A pin, and how far from the point it was asked for: 0 there, 1 at the end of the reach. */
export interface NearPin {
  readonly pin: number;
  readonly distance: number;
}

/** Calls for each pin that passes, in tiles that come within reach of the point. */
function eachNear(
  { tiles, ...pins }: RowPins,
  filter: PinFilter,
  [longitude, latitude]: readonly [number, number],
  reach: Reach,
  call: (pin: number) => void,
): void {
  for (const { bounds, first, end } of tiles) {
    const [west, south, east, north] = bounds;
    if (longitude < west - reach.longitude || longitude > east + reach.longitude) continue;
    if (latitude < south - reach.latitude || latitude > north + reach.latitude) continue;
    for (let pin = first; pin < end; pin++) if (passesPin(pins, filter, pin)) call(pin);
  }
}

/**
 * The pin under a point: the nearest within reach that passes, of several at one place the first of
 * the file. Looks through the tiles there: no picture has to be drawn to find out.
 */
export function nearestPin(
  pins: RowPins,
  filter: PinFilter,
  at: readonly [number, number],
  reach: Reach,
): NearPin | null {
  let nearest: NearPin | null = null;
  eachNear(pins, filter, at, reach, (pin) => {
    const x = (pins.positions[2 * pin]! - at[0]) / reach.longitude;
    const y = (pins.positions[2 * pin + 1]! - at[1]) / reach.latitude;
    const distance = Math.hypot(x, y);
    if (distance <= (nearest?.distance ?? 1) && (nearest === null || distance < nearest.distance))
      nearest = { pin, distance };
  });
  return nearest;
}

const HERE: Reach = { longitude: 0, latitude: 0 };

/** All rows that pass at exactly this place of a pin, as data sets have many in one town. */
export function rowsAtPlace(
  pins: RowPins,
  filter: PinFilter,
  at: readonly [number, number],
): readonly number[] {
  const rows: number[] = [];
  eachNear(pins, filter, at, HERE, (pin) => {
    if (pins.positions[2 * pin] === at[0] && pins.positions[2 * pin + 1] === at[1])
      rows.push(pins.rows[pin]!);
  });
  return rows;
}
