import type { Legend, LegendRow } from "../exports/handout/handout.ts";
import { t } from "../i18n/index.ts";
import { type Meaning, selectMarkedGroups, selectMeanings } from "../selectors/map-legend.ts";
import { selectMapScale, selectMapUnits } from "../selectors/map-units.ts";
import { selectNaming } from "../selectors/names.ts";
import type { State } from "../store/state.ts";
import { MARK_PATHS } from "../ui/ActorMark.tsx";
import { type Palette, stepOfClass } from "./layers/palette.ts";
import { legendTitle, meaningInWords, noClassInWords } from "./legend-words.ts";
import { rowLegend } from "./rows/row-legend.ts";
import { sideNames } from "./use-side-names.ts";

const STEPS = 5;

const SAMPLES = {
  zero: "dots",
  wider: "hatch",
  place: "place",
  border: "line",
  arc: "arc",
} as const satisfies Readonly<Record<Exclude<Meaning, "none">, LegendRow["sample"]>>;

const fill = (label: string, colour: string): LegendRow => ({ label, colour, sample: "fill" });

/** The legend of a map for a file; what is not drawn is left out. */
export function mapLegend(state: State, palette: Palette): Legend {
  const { unit, hiddenLayers } = state.view;
  const { classes } = selectMapUnits(state);
  const scale = selectMapScale(state);
  const naming = selectNaming(state);
  const { [scale === "count" ? "scale" : scale]: colours } = palette;
  const step = (label: string, at: number) => fill(label, colours[at] ?? palette.land);
  const ofClasses = () =>
    classes.breaks.length === 0
      ? [fill(noClassInWords(scale), palette.land)]
      : classes.breaks.map(({ min, max, count }, index) =>
          step(
            `${t.map.range(min, max)} · ${t.map.unitsInClass(count)}`,
            stepOfClass(index, classes.breaks.length, STEPS),
          ),
        );
  const ofDifferences = () => t.map.differences(...sideNames(state, naming)).map(step);
  const ofMeaning = (meaning: Meaning): LegendRow => {
    const label = meaningInWords(meaning, scale, unit);
    return meaning === "none" ? fill(label, palette.land) : { label, sample: SAMPLES[meaning] };
  };
  const ofProvinces = scale === "difference" ? ofDifferences : ofClasses;
  return {
    title: legendTitle(scale, unit),
    rows: [
      ...(hiddenLayers.includes("units") ? [] : ofProvinces()),
      ...selectMeanings(state).map(ofMeaning),
      ...rowLegend(state, palette),
      ...selectMarkedGroups(state).map(({ actor, hue, shape }): LegendRow => ({
        label: actor === null ? t.map.noGroup : naming.actorShort(actor),
        sample: "mark",
        colour: palette.hues[hue] ?? palette.muted,
        shape,
        outline: MARK_PATHS[shape],
      })),
    ],
  };
}
