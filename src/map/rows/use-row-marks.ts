import { useEffect, useMemo } from "react";
import { levelOfZoom, selectCellStates } from "../../selectors/map-row-cells.ts";
import { PIN_ZOOM, selectMappedSets, selectRowFilter } from "../../selectors/map-rows.ts";
import type { State } from "../../store/state.ts";
import { useSelector } from "../../store/react.ts";
import type { MapController } from "../controller.ts";
import type { Hovered } from "../hovered.ts";
import type { Palette } from "../layers/palette.ts";

interface RowMarks {
  readonly zoom: number;
  /** Whether single rows can be drawn. */
  readonly hasSingles: boolean;
  readonly palette: Palette;
  readonly hovered: Hovered | null;
}

const selectNoFilter = () => null;
const NO_CELLS: ReturnType<typeof selectCellStates> = new Map();
const selectNoCells = () => NO_CELLS;

/** Hands the map what the rows of the data sets look like under the filter: only what is in view. */
export function useRowMarks(
  controller: MapController | null,
  { zoom, hasSingles, palette, hovered }: RowMarks,
): void {
  const { sets: hues, surface } = palette;
  const level = levelOfZoom(zoom);
  const isNear = zoom >= PIN_ZOOM && hasSingles;
  const sets = useSelector(selectMappedSets);
  const filter = useSelector(isNear ? selectRowFilter : selectNoFilter);
  const cells = useSelector(
    isNear ? selectNoCells : (state: State) => selectCellStates(state, level),
  );
  const hoveredCell = hovered?.kind === "rows" ? hovered.id : null;
  const states = useMemo(
    () =>
      new Map(
        [...cells].map(([id, state]) => [id, { ...state, hovered: id === hoveredCell }] as const),
      ),
    [cells, hoveredCell],
  );
  useEffect(() => controller?.setStates("rowCells", states), [controller, states]);
  useEffect(
    () => controller?.setRows({ sets, filter, hues, surface }),
    [controller, sets, filter, hues, surface],
  );
}
