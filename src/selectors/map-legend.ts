import { createSelector } from "reselect";
import type { State } from "../store/state.ts";
import type { ActorMark } from "./actor-marks.ts";
import { selectClaimedBorders, selectClaimedRoutes, selectMarkedPlaces } from "./map-states.ts";
import { selectMapUnits } from "./map-units.ts";

/** What a drawing on the map can mean, beside the classes of the provinces. */
export type Meaning = "none" | "zero" | "wider" | "place" | "border" | "arc";

const hiddenLayers = ({ view }: State) => view.hiddenLayers;

/** What is drawn under the present filter and wants to be explained, in the order of the legend. */
export const selectMeanings = createSelector(
  [hiddenLayers, selectMapUnits, selectMarkedPlaces, selectClaimedBorders, selectClaimedRoutes],
  (hidden, { units }, places, borders, routes): readonly Meaning[] => {
    const isShown = (layer: (typeof hidden)[number]) => !hidden.includes(layer);
    const isDrawn: Readonly<Record<Meaning, boolean>> = {
      none: isShown("units"),
      zero: isShown("units") && units.some(({ value, all }) => value === 0 && all > 0),
      wider: isShown("wider") && units.some(({ wider }) => wider > 0),
      place: isShown("places") && places.some(({ count }) => count > 0),
      border: isShown("borders") && borders.some(({ count }) => count > 0),
      arc: isShown("borders") && routes.size > 0,
    };
    return (Object.keys(isDrawn) as Meaning[]).filter((meaning) => isDrawn[meaning]);
  },
);

/** A mark that places on the map have, and whose it is. */
export interface MarkedGroup extends ActorMark {
  /** Id of the group that leads at these places; null for the mark of all that are no armed group. */
  readonly actor: string | null;
  /** Places that have the mark. */
  readonly places: number;
}

/** The marks of the places that are drawn, the most frequent first, and last what is no group. */
export const selectMarkedGroups = createSelector(
  [hiddenLayers, selectMarkedPlaces],
  (hidden, places): readonly MarkedGroup[] => {
    if (hidden.includes("places")) return [];
    const groups = new Map<string | null, MarkedGroup>();
    for (const { count, actor, hue, shape } of places) {
      if (count === 0) continue;
      const of = shape === "ring" ? null : actor;
      groups.set(of, { actor: of, hue, shape, places: (groups.get(of)?.places ?? 0) + 1 });
    }
    return [...groups.values()].sort(
      (a, b) => Number(a.actor === null) - Number(b.actor === null) || b.places - a.places,
    );
  },
);
