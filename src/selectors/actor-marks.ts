import { createSelector } from "reselect";
import { ARMED_KINDS } from "../domain/vocabularies.ts";
import type { State } from "../store/state.ts";

export const MARK_SHAPES = ["circle", "square", "triangle", "diamond", "hexagon"] as const;
export type MarkShape = (typeof MARK_SHAPES)[number] | "ring";

/** Colour alone fails on projectors and for colour-blind readers: each group has a shape as well. */
export interface ActorMark {
  /** 1 to 4: the group hues of the look; 0: states and their bodies, in grey. */
  readonly hue: 0 | 1 | 2 | 3 | 4;
  readonly shape: MarkShape;
}

const STATE_MARK: ActorMark = Object.freeze({ hue: 0, shape: "ring" });
const HUES = [2, 1, 4, 3] as const;

/** Marks by the order of actors.json: the first 20 groups differ in hue, shape or both. */
export const selectActorMarks = createSelector([(state: State) => state.record], (record) => {
  const armed = [...(record?.actors.values() ?? [])].filter(({ kind }) =>
    ARMED_KINDS.includes(kind),
  );
  return new Map<string, ActorMark>(
    armed.map(({ id }, order) => [
      id,
      {
        hue: HUES[order % HUES.length]!,
        // Four hues and five shapes have no common factor, so twenty pairs come before the first again.
        shape: MARK_SHAPES[order % MARK_SHAPES.length]!,
      },
    ]),
  );
});

export const markOf = (marks: ReadonlyMap<string, ActorMark>, actor: string): ActorMark =>
  marks.get(actor) ?? STATE_MARK;
