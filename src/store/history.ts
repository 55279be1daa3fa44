import { carryOverBriefings, type KeptBriefing } from "../domain/briefing-edits.ts";
import { carryOver, type OwnRating } from "../domain/rating.ts";
import type { State, Step } from "./state.ts";

/** More steps back than anyone takes, and few enough to forget about their memory. */
export const HISTORY_LIMIT = 200;

const stepOf = ({ clauses, selection, view, ratings, briefings }: Step): Step => ({
  clauses,
  selection,
  view,
  ratings,
  briefings,
});

/** The part of the state that a step takes back: not the camera, which is not a decision. */
function withCameraOf(step: Step, now: Step): Step {
  return { ...step, view: { ...step.view, camera: now.view.camera } };
}

/** A change that can be undone: today's scene joins the past, the future is forgotten. */
export function commit(state: State, change: Partial<Step>): Partial<State> {
  const next = { ...stepOf(state), ...change };
  const changed =
    next.clauses !== state.clauses ||
    next.selection !== state.selection ||
    next.view !== state.view ||
    next.ratings !== state.ratings ||
    next.briefings !== state.briefings;
  if (!changed) return {};
  return { ...next, past: [...state.past, stepOf(state)].slice(-HISTORY_LIMIT), future: [] };
}

export function undo(state: State): Partial<State> {
  const previous = state.past.at(-1);
  if (previous === undefined) return {};
  return {
    ...withCameraOf(previous, state),
    past: state.past.slice(0, -1),
    future: [stepOf(state), ...state.future],
  };
}

export function redo(state: State): Partial<State> {
  const [next, ...rest] = state.future;
  if (next === undefined) return {};
  return { ...withCameraOf(next, state), past: [...state.past, stepOf(state)], future: rest };
}

/** A change from outside, made to the past and the future too, so that no undo takes it back. */
const inAllSteps = (state: State, change: (step: Step) => Step): Partial<State> => ({
  past: state.past.map(change),
  future: state.future.map(change),
});

export const takeOverRatings = (state: State, ratings: readonly OwnRating[]): Partial<State> => ({
  ratings,
  ...inAllSteps(state, (step) => ({
    ...step,
    ratings: carryOver(step.ratings, state.ratings, ratings),
  })),
});

export const takeOverBriefings = (
  state: State,
  briefings: readonly KeptBriefing[],
): Partial<State> => ({
  briefings,
  authoring: briefings.some(({ key }) => key === state.authoring?.key) ? state.authoring : null,
  ...inAllSteps(state, (step) => ({
    ...step,
    briefings: carryOverBriefings(step.briefings, state.briefings, briefings),
  })),
});
