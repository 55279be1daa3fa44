import { UNITS } from "../domain/dimension.ts";
import type { State } from "../store/state.ts";
import { selectCompared, selectEvaluation, selectSelected, totalsOf } from "./evaluation.ts";
import { selectHeld } from "./held-matching.ts";
import { selectCheckable } from "./held-table.ts";
import { selectMapUnits } from "./map-units.ts";

/**
 * The events of each data set in the windows of the claims, where the table of these is the chart. A
 * claim may share its events with others: the sum tells whether any number of the table is another.
 */
function heldNumbers(state: State): readonly [string, number][] {
  if (state.view.chart !== "held") return [];
  const held = selectHeld(state);
  const answers = selectCheckable(state).map(held.answersTo);
  return held.sets.map(({ joined }, at) => [
    `held ${joined.set.id}`,
    answers.reduce((sum, of) => sum + (of[at]?.sums.rows ?? 0), 0),
  ]);
}

/**
 * The numbers that a view shows, by what they count: `claims`, `selected claims`, `first claims`,
 * for each unit of the map that has any, in the view's unit of counting, `province AF-PAN`, and for
 * each data set that claims are held against, `held data-1234abcd`.
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
    ...heldNumbers(state),
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
