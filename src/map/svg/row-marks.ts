import { rowClaimId } from "../../domain/data-set.ts";
import { writePoint } from "../../domain/point-text.ts";
import { toFrame } from "../../geo/frame.ts";
import { placeCounts, placesOfSets, singlesFilter } from "../../selectors/map-row-places.ts";
import {
  type MappedSet,
  pinsOfSet,
  type RowFilter,
  selectMappedSets,
  selectRowFilter,
} from "../../selectors/map-rows.ts";
import { classOfCount } from "../../selectors/row-cells.ts";
import { passesPin } from "../../selectors/row-near.ts";
import type { RowTile } from "../../selectors/row-pins.ts";
import type { State } from "../../store/state.ts";

export type ViewBox = readonly [left: number, top: number, width: number, height: number];

/** A row that has its point to itself, or all rows of one point. */
export interface RowMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly hue: number;
  /** Index in CELL_RADII. */
  readonly size: number;
  readonly count: number;
  readonly isNear: boolean;
}

/** More marks than these are no drawing that somebody can open. */
const MOST_MARKS = 3000;

function* singles(
  sets: readonly MappedSet[],
  filter: RowFilter,
  isInView: (tile: Pick<RowTile, "bounds">) => boolean,
): Generator<RowMark> {
  for (const mapped of sets) {
    const pins = pinsOfSet(mapped);
    const passing = singlesFilter(sets, mapped, filter);
    const { set } = mapped;
    for (const tile of pins.tiles) {
      if (!isInView(tile)) continue;
      for (let pin = tile.first; pin < tile.end; pin++) {
        if (!passesPin(pins, passing, pin)) continue;
        const [x, y] = toFrame([pins.positions[2 * pin] ?? 0, pins.positions[2 * pin + 1] ?? 0]);
        const id = rowClaimId(set.id, set.events.line[pins.rows[pin] ?? 0] ?? 0);
        yield { id, x, y, hue: set.hue, size: 0, count: 1, isNear: pin >= tile.near };
      }
    }
  }
}

function* piles(
  sets: readonly MappedSet[],
  filter: RowFilter,
  isInView: (tile: Pick<RowTile, "bounds">) => boolean,
): Generator<RowMark> {
  const { positions, tiles } = placesOfSets(sets);
  for (const tile of tiles) {
    if (!isInView(tile)) continue;
    const { counts, set, isNear } = placeCounts(sets, filter, tile);
    for (let at = 0; at < counts.length; at++) {
      const count = counts[at] ?? 0;
      if (count === 0) continue;
      const place = tile.first + at;
      const point = [positions[2 * place] ?? 0, positions[2 * place + 1] ?? 0] as const;
      const [x, y] = toFrame(point);
      const { hue = 0 } = sets[set[at] ?? 0]?.set ?? {};
      const size = classOfCount(count);
      yield { id: writePoint(point), x, y, hue, size, count, isNear: isNear[at] === 1 };
    }
  }
}

/** The marks in the view under the filter, as the canvas has them; null: too many to draw one by one. */
export function rowMarksIn(
  state: State,
  [left, top, width, height]: ViewBox,
): readonly RowMark[] | null {
  const filter = selectRowFilter(state);
  if (filter === null) return [];
  const sets = selectMappedSets(state);
  const isInView = ({ bounds }: Pick<RowTile, "bounds">) => {
    const [west, north] = toFrame([bounds[0], bounds[3]]);
    const [east, south] = toFrame([bounds[2], bounds[1]]);
    return west <= left + width && east >= left && north <= top + height && south >= top;
  };
  const found: RowMark[] = [];
  // The larger ones below.
  for (const make of [piles, singles])
    for (const mark of make(sets, filter, isInView)) {
      const { x, y } = mark;
      if (x < left || x > left + width || y < top || y > top + height) continue;
      if (found.length === MOST_MARKS) return null;
      found.push(mark);
    }
  return found;
}
