import type { LegendRow } from "../../exports/handout/handout.ts";
import { t } from "../../i18n/index.ts";
import { selectShownClasses } from "../../selectors/map-row-cells.ts";
import { selectMappedSets, selectRowTally } from "../../selectors/map-rows.ts";
import type { State } from "../../store/state.ts";
import { MARK_PATHS } from "../../ui/ActorMark.tsx";
import type { Palette } from "../layers/palette.ts";

const words = t.mapRows;

/** What the legend of a file says of the rows of data sets; nothing where there are none. */
export function rowLegend(state: State, palette: Palette): readonly LegendRow[] {
  const sets = selectMappedSets(state);
  const { drawn, byStanding } = selectRowTally(state);
  const classes = selectShownClasses(state);
  if (sets.length === 0) return [];
  const mark = (label: string, colour: string): LegendRow => ({
    label,
    sample: "mark",
    colour,
    shape: "circle",
    outline: MARK_PATHS.circle,
  });
  const unmarked = [
    ...(byStanding.province > 0 ? [words.province(byStanding.province)] : []),
    ...(byStanding.wider > 0 ? [words.wider(byStanding.wider)] : []),
  ];
  // Without a mark there are no sizes to explain.
  const sizes =
    classes.length === 0 ? [] : [`${words.sizes}: ${classes.map(words.size).join(" · ")}`];
  const said = [...sizes, ...unmarked].join("; ");
  return [
    ...sets.map(({ set: { name, hue } }, at) =>
      mark(words.ofSet(name, drawn[at] ?? 0), palette.sets[hue] ?? palette.muted),
    ),
    ...(said === "" ? [] : [mark(said, palette.muted)]),
  ];
}
