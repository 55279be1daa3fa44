import { memo, useMemo } from "react";
import { toFrame } from "../../geo/frame.ts";
import {
  levelOfZoom,
  selectCellGeometry,
  selectCellStates,
} from "../../selectors/map-row-cells.ts";
import { PIN_ZOOM, selectMappedSets, selectRowFilter } from "../../selectors/map-rows.ts";
import type { State } from "../../store/state.ts";
import { useSelector } from "../../store/react.ts";
import { CELL_RADII } from "../layers/row-layers.ts";
import { type RowMark, rowMarksIn, type ViewBox } from "./row-marks.ts";
import { zoomOfScale } from "./zoom-of-scale.ts";

interface SvgRowsProps {
  /** The drawing's units for each pixel. */
  readonly scale: number;
  readonly viewBox: ViewBox | null;
  readonly hovered: string | null;
}

const NO_MARKS = () => null;

/** Marks of data sets' rows: by cells far away, by points where the view is near and they are few. */
export const SvgRows = memo(function SvgRows({ scale, viewBox, hovered }: SvgRowsProps) {
  const zoom = zoomOfScale(scale);
  const level = levelOfZoom(zoom);
  const isNear = zoom >= PIN_ZOOM && viewBox !== null;
  const sets = useSelector(selectMappedSets);
  const { features } = useSelector((state) => selectCellGeometry(state, level));
  const states = useSelector((state) => selectCellStates(state, level));
  const selectMarks = useMemo(() => {
    if (!isNear) return NO_MARKS;
    let before: { readonly filter: unknown; readonly marks: readonly RowMark[] | null } | null =
      null;
    return (state: State) => {
      const filter = selectRowFilter(state);
      if (before?.filter !== filter) before = { filter, marks: rowMarksIn(state, viewBox) };
      return before.marks;
    };
  }, [isNear, viewBox]);
  const marks = useSelector(selectMarks);
  if (sets.length === 0) return null;
  if (marks !== null)
    return marks.map(({ id, x, y, hue, size, count, isNear: isRing }) => (
      <circle
        key={id}
        data-count={count}
        r={CELL_RADII[size]}
        transform={`translate(${x} ${y}) scale(${scale})`}
        fill={`var(--set-${hue})`}
        stroke={isRing ? `var(--set-${hue})` : "var(--surface)"}
        className={isRing ? "svg-map__row svg-map__row--near" : "svg-map__row"}
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
