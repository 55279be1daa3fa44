import type { Legend, LegendRow } from "../exports/handout/handout.ts";
import { t } from "../i18n/index.ts";
import { selectClaimedBorders, selectClaimedRoutes } from "../selectors/map-states.ts";
import { selectMapScale, selectMapUnits } from "../selectors/map-units.ts";
import type { State } from "../store/state.ts";
import { selectNaming } from "../selectors/names.ts";
import { type Palette, stepOfClass } from "./layers/palette.ts";
import { sideNames } from "./use-side-names.ts";

const STEPS = 5;

/** The legend of a map for a file; what is not drawn is left out. */
export function mapLegend(state: State, palette: Palette): Legend {
  const { unit, hiddenLayers } = state.view;
  const { classes, units } = selectMapUnits(state);
  const scale = selectMapScale(state);
  const isShown = (layer: (typeof hiddenLayers)[number]) => !hiddenLayers.includes(layer);
  const { [scale === "count" ? "scale" : scale]: colours } = palette;
  const fill = (label: string, colour: string | undefined): LegendRow => ({
    label,
    colour: colour ?? palette.land,
    sample: "fill",
  });
  const sample = (label: string, kind: LegendRow["sample"], is: boolean): readonly LegendRow[] =>
    is ? [{ label, colour: null, sample: kind }] : [];
  const ofClasses = () =>
    classes.breaks.length === 0
      ? [fill(scale === "contested" ? t.map.noConflict : t.map.noClaims, palette.land)]
      : classes.breaks.map(({ min, max, count }, index) =>
          fill(
            `${t.map.range(min, max)} · ${t.map.unitsInClass(count)}`,
            colours[stepOfClass(index, classes.breaks.length, STEPS)],
          ),
        );
  const ofDifferences = () =>
    t.map
      .differences(...sideNames(state, selectNaming(state)))
      .map((name, at) => fill(name, colours[at]));
  const hasZero = units.some(({ value, all }) => value === 0 && all > 0);
  const hasWider = units.some(({ wider }) => wider > 0);
  const hasBorders = selectClaimedBorders(state).some(({ count }) => count > 0);
  return {
    title: scale === "count" ? t.map.title(unit) : t.map.scaleTitle[scale](unit),
    rows: [
      ...(isShown("units")
        ? [
            ...(scale === "difference" ? ofDifferences() : ofClasses()),
            fill(t.map.none, palette.land),
            ...sample(scale === "count" ? t.map.zero(unit) : t.map.zeroOf[scale], "dots", hasZero),
          ]
        : []),
      ...sample(t.map.wider, "hatch", isShown("wider") && hasWider),
      ...sample(t.map.place, "place", isShown("places")),
      ...sample(t.map.border, "line", isShown("borders") && hasBorders),
      ...sample(t.map.arc, "arc", isShown("borders") && selectClaimedRoutes(state).size > 0),
    ],
  };
}
