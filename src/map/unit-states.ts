import type { MapUnits } from "../selectors/map-units.ts";
import type { FeatureStates } from "./feature-states.ts";
import { stepOfClass } from "./layers/palette.ts";

const STEPS = 5;

/** What the map must know of each unit to colour it: see `unitColour`. */
export function unitStates({ units, classCount }: MapUnits): FeatureStates {
  return new Map(
    units.map(({ id, value, all, wider, classIndex }) => [
      id,
      {
        step: value === 0 ? -1 : stepOfClass(classIndex, classCount, STEPS),
        zero: value === 0 && all > 0,
        wider: wider > 0,
      },
    ]),
  );
}
