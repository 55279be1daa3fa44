import { createSelector } from "reselect";
import { selectedPlaces } from "../domain/selection.ts";
import type { State } from "../store/state.ts";
import { type ActorMark, markOf, selectActorMarks } from "./actor-marks.ts";
import { claimsOf } from "./claim-cards.ts";
import { selectBorderPlaces, selectRoutes } from "./map-features.ts";
import { selectEvaluation } from "./evaluation.ts";
import { placesOfClaim } from "./passages.ts";
import { selectPlaceActors, selectPlaceCounts } from "./map-units.ts";

/** What stands out as selected: the selected places, or the places of the claim that is read. */
const selectSelectedIds = createSelector(
  [(state: State) => state.selection, (state: State) => state.record],
  (selection, record): ReadonlySet<string> =>
    selection.type === "claim"
      ? placesOfClaim(record, selection.id)
      : new Set(selectedPlaces(selection)),
);

const NO_IDS: ReadonlySet<string> = new Set();

/** Units of the selected regions: drawn as parts, not as selected themselves. */
export const selectSelectedParts = createSelector(
  [selectSelectedIds, (state: State) => state.record],
  (selected, record): ReadonlySet<string> => {
    const members = [...selected].flatMap((id) => record?.places.get(id)?.members ?? []);
    return members.length === 0 ? NO_IDS : new Set(members);
  },
);

/** A coded place on the map: its count under the filter and the mark of its leading group. */
export interface MarkedPlace extends ActorMark {
  readonly id: string;
  readonly count: number;
  /** Who most of its claims are about; null where they name nobody. */
  readonly actor: string | null;
}

export const selectMarkedPlaces = createSelector(
  [(state: State) => state.boundaries, selectPlaceCounts, selectPlaceActors, selectActorMarks],
  (boundaries, counts, actors, marks): readonly MarkedPlace[] =>
    (boundaries?.places.features ?? [])
      .filter(({ properties }) => properties.coded)
      .map(({ properties: { id } }) => ({
        id,
        count: counts.get(id) ?? 0,
        actor: actors.get(id) ?? null,
        ...markOf(marks, actors.get(id) ?? ""),
      })),
);

/** A border that the record has claims about. */
export interface ClaimedBorder {
  /** Id of the line in the boundaries. */
  readonly id: string;
  readonly place: string;
  readonly count: number;
  readonly selected: boolean;
}

export const selectClaimedBorders = createSelector(
  [selectBorderPlaces, selectPlaceCounts, selectSelectedIds],
  (borders, counts, selected): readonly ClaimedBorder[] =>
    [...borders].map(([id, place]) => ({
      id,
      place,
      count: counts.get(place) ?? 0,
      selected: selected.has(place),
    })),
);

/** Routes that a claim which passes the filter is about. */
export const selectClaimedRoutes = createSelector(
  [selectEvaluation, selectRoutes],
  (evaluation, routes): ReadonlySet<string> => {
    if (evaluation === null) return NO_IDS;
    const claimed = new Set<string>();
    for (const claim of claimsOf(evaluation)) {
      const roles = new Map<string, string[]>();
      for (const { place, role } of claim.places)
        roles.set(role, [...(roles.get(role) ?? []), place]);
      for (const origin of roles.get("origin") ?? [])
        for (const destination of roles.get("destination") ?? [])
          if (routes.has(`${origin}→${destination}`)) claimed.add(`${origin}→${destination}`);
    }
    return claimed;
  },
);

export { selectSelectedIds };
