import { UNITS } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { selectCompared, selectEvaluation, selectSelected, totalsOf } from "./evaluation.ts";
import { selectMapUnits } from "./map-units.ts";

/**
 * The numbers that a view shows, by what they count: `claims`, `selected claims`, `first claims`,
 * and for each unit of the map that has any, in the view's unit of counting, `province AF-PAN`.
 * For finding out later whether a view still shows the same.
 */
export function shownNumbers(state: State): Readonly<Record<string, number>> {
  const evaluation = selectEvaluation(state);
  if (evaluation === null) return {};
  const selected = selectSelected(state);
  const compared = selectCompared(state);
  const named = (prefix: string, totals: ReturnType<typeof totalsOf>) =>
    UNITS.map((unit): [string, number] => [`${prefix}${unit}`, totals[unit]]);
  return Object.fromEntries([
    ...named("", totalsOf(evaluation)),
    ...(selected === null ? [] : named("selected ", totalsOf(selected))),
    ...(compared === null
      ? []
      : [...named("first ", totalsOf(compared.a)), ...named("second ", totalsOf(compared.b))]),
    ...selectMapUnits(state)
      .units.filter(({ value }) => value > 0)
      .map(({ id, value }): [string, number] => [`province ${id}`, value]),
  ]);
}

/** A number that is not what it was; null: it was not shown, or is not any more. */
export interface ChangedNumber {
  readonly what: string;
  readonly before: number | null;
  readonly now: number | null;
}

export function changedNumbers(
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): readonly ChangedNumber[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names]
    .map((what) => ({ what, before: before[what] ?? null, now: now[what] ?? null }))
    .filter((each) => each.before !== each.now);
}
