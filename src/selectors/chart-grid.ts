import { createSelector } from "reselect";
import { type Classification, classify } from "../analysis/classify.ts";
import { DIMENSION_OF_UNIT } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { type ChartRow, rankRows, selectChartRows } from "./chart-rows.ts";
import { type Evaluation, selectMeasured, selectAllMeasured } from "./evaluation.ts";

/** Sources whose clauses the grid does not obey: it has a line of values for each. */
const OWN = ["actor", "province"] as const;
/** A data set may name thousands of groups: no grid of so many lines can be read, or drawn in time. */
const MOST_ACTORS = 60;
/** Four steps of the scale leave room for a number that can be read on each. */
export const GRID_CLASSES = 4;

export interface ChartGrid {
  /**
   * Groups and provinces that share a claim, the most frequent without any filter first: of groups
   * at most MOST_ACTORS, and those that the filter names.
   */
  readonly actors: readonly ChartRow[];
  /** How many groups are left out. */
  readonly others: number;
  readonly provinces: readonly ChartRow[];
  readonly count: (actor: string, province: string) => number;
  /** Classes of the unfiltered counts: a colour means the same under every filter. */
  readonly classes: Classification;
}

const NO_GRID: ChartGrid = Object.freeze({
  actors: [],
  others: 0,
  provinces: [],
  count: () => 0,
  classes: classify([], GRID_CLASSES),
});

function crossOf(
  { passing }: Evaluation,
  unit: State["view"]["unit"],
  ignoring: readonly string[],
) {
  return unit === "claims"
    ? passing.cross("actor", "province", ignoring)
    : passing.crossDistinct("actor", "province", DIMENSION_OF_UNIT[unit], ignoring);
}

export const selectGrid = createSelector(
  [
    selectMeasured,
    selectAllMeasured,
    (state: State) => state.view.unit,
    selectChartRows("actor"),
    selectChartRows("province"),
  ],
  (evaluation, unfiltered, unit, actorRows, provinceRows): ChartGrid => {
    if (evaluation === null || unfiltered === null) return NO_GRID;
    const { codes, orders } = evaluation.table;
    const width = orders.province.length;
    const counts = crossOf(evaluation, unit, OWN);
    const all = crossOf(unfiltered, unit, []);
    const at = (list: Uint32Array, actor: string, province: string) =>
      list[(codes.actor.get(actor) ?? 0) * width + (codes.province.get(province) ?? 0)] ?? 0;
    const ranked = {
      actors: rankRows(actorRows, Infinity).shown,
      provinces: rankRows(provinceRows, Infinity).shown,
    };
    const meets = (actor: ChartRow, province: ChartRow) => at(all, actor.value, province.value) > 0;
    const meeting = ranked.actors.filter((actor) => ranked.provinces.some((p) => meets(actor, p)));
    const actors = meeting.filter((actor, at) => at < MOST_ACTORS || actor.state !== "free");
    const provinces = ranked.provinces.filter((p) => actors.some((actor) => meets(actor, p)));
    const cells = actors.flatMap((actor) => provinces.map((p) => at(all, actor.value, p.value)));
    return {
      actors,
      others: meeting.length - actors.length,
      provinces,
      count: (actor, province) => at(counts, actor, province),
      classes: classify(cells, GRID_CLASSES),
    };
  },
);
