import { memo, useMemo } from "react";
import { rowClaimId } from "../../domain/data-set.ts";
import { FRAME, HOME, toFrame } from "../../geo/frame.ts";
import {
  levelOfZoom,
  selectCellGeometry,
  selectCellStates,
} from "../../selectors/map-row-cells.ts";
import {
  pinFilter,
  PIN_ZOOM,
  pinsOfSet,
  selectMappedSets,
  selectRowFilter,
} from "../../selectors/map-rows.ts";
import { passesPin } from "../../selectors/row-near.ts";
import type { State } from "../../store/state.ts";
import { useSelector } from "../../store/react.ts";
import { CELL_RADII } from "../layers/row-layers.ts";

/** Pixels of the world's width at zoom 0: MapLibre counts in tiles of 512. */
const WORLD = 512;
const [WEST, , EAST] = HOME;
/** The world's width in the drawing's units. */
const WORLD_UNITS = (FRAME.width * 360) / (EAST - WEST);
/** More marks of their own than these are no drawing that somebody can open. */
const MOST_PINS = 3000;

type ViewBox = readonly [left: number, top: number, width: number, height: number];

interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly hue: number;
  readonly isExact: boolean;
}

/** The pins in the view that pass; null: too many to draw one by one. */
function pinsIn(state: State, [left, top, width, height]: ViewBox): readonly Pin[] | null {
  const filter = selectRowFilter(state);
  if (filter === null) return [];
  const found: Pin[] = [];
  for (const mapped of selectMappedSets(state)) {
    const pins = pinsOfSet(mapped);
    const passing = pinFilter(mapped, filter);
    const { set } = mapped;
    for (const { bounds, first, near, end } of pins.tiles) {
      const [west, north] = toFrame([bounds[0], bounds[3]]);
      const [east, south] = toFrame([bounds[2], bounds[1]]);
      if (west > left + width || east < left || north > top + height || south < top) continue;
      for (let pin = first; pin < end; pin++) {
        if (!passesPin(pins, passing, pin)) continue;
        const [x, y] = toFrame([pins.positions[2 * pin] ?? 0, pins.positions[2 * pin + 1] ?? 0]);
        if (x < left || x > left + width || y < top || y > top + height) continue;
        if (found.length === MOST_PINS) return null;
        const line = set.events.line[pins.rows[pin] ?? 0] ?? 0;
        found.push({ id: rowClaimId(set.id, line), x, y, hue: set.hue, isExact: pin < near });
      }
    }
  }
  return found;
}

interface SvgRowsProps {
  /** The drawing's units for each pixel. */
  readonly scale: number;
  readonly viewBox: ViewBox | null;
  readonly hovered: string | null;
}

const NO_PINS = () => null;

/** Marks of data sets' rows: several in one, or each its own where the view is near and they are few. */
export const SvgRows = memo(function SvgRows({ scale, viewBox, hovered }: SvgRowsProps) {
  const zoom = Math.log2(WORLD_UNITS / scale / WORLD);
  const level = levelOfZoom(zoom);
  const isNear = zoom >= PIN_ZOOM && viewBox !== null;
  const sets = useSelector(selectMappedSets);
  const { features } = useSelector((state) => selectCellGeometry(state, level));
  const states = useSelector((state) => selectCellStates(state, level));
  const selectPins = useMemo(() => {
    if (!isNear) return NO_PINS;
    let before: { readonly filter: unknown; readonly pins: readonly Pin[] | null } | null = null;
    return (state: State) => {
      const filter = selectRowFilter(state);
      if (before?.filter !== filter) before = { filter, pins: pinsIn(state, viewBox) };
      return before.pins;
    };
  }, [isNear, viewBox]);
  const pins = useSelector(selectPins);
  if (sets.length === 0) return null;
  if (pins !== null)
    return pins.map(({ id, x, y, hue, isExact }) => (
      <circle
        key={id}
        data-row={id}
        r={isExact ? 3 : 6}
        transform={`translate(${x} ${y}) scale(${scale})`}
        fill={`var(--set-${hue})`}
        stroke={isExact ? "var(--surface)" : `var(--set-${hue})`}
        className={isExact ? "svg-map__row" : "svg-map__row svg-map__row--near"}
      />
    ));
  return features.map(({ properties, geometry }) => {
    const id = String(properties?.["id"]);
    const { size = -1, hue = 0 } = states.get(id) ?? {};
    if (size < 0) return null;
    const [x, y] = toFrame(geometry.coordinates);
    return (
      <circle
        key={id}
        data-rows={id}
        data-marked={id === hovered}
        r={CELL_RADII[size]}
        transform={`translate(${x} ${y}) scale(${scale})`}
        fill={`var(--set-${hue})`}
        className="svg-map__row"
      />
    );
  });
});
