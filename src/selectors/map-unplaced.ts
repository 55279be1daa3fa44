import { createSelector } from "reselect";
import { DIMENSION_OF_UNIT, type Unit } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { type Evaluation, selectEvaluation } from "./evaluation.ts";

/** Claims about a country as a whole, which no province of it may be given. */
export interface CountryCount {
  readonly country: string;
  readonly count: number;
}

const NOTHING: readonly CountryCount[] = Object.freeze([]);

function crossOf({ passing }: Evaluation, unit: Unit): Uint32Array {
  if (unit === "claims") return passing.cross("place", "placement");
  return passing.crossDistinct("place", "placement", DIMENSION_OF_UNIT[unit]);
}

/** Whole-country claims by country, most first. A claim about two countries counts for both. */
export const selectWholeCountries = createSelector(
  [selectEvaluation, (state: State) => state.record, (state: State) => state.view.unit],
  (evaluation, record, unit): readonly CountryCount[] => {
    const whole = evaluation?.table.codes.placement.get("country");
    if (evaluation === null || whole === undefined) return NOTHING;
    const { place: places, placement: placements } = evaluation.table.orders;
    const counts = crossOf(evaluation, unit);
    return places
      .flatMap((id, code) => {
        const count = counts[code * placements.length + whole] ?? 0;
        return count > 0 && record?.places.get(id)?.kind === "country"
          ? [{ country: id, count }]
          : [];
      })
      .sort((a, b) => b.count - a.count);
  },
);
