import { createSelector } from "reselect";
import { countShared, eventKeys } from "../analysis/shared-events.ts";
import type { EventColumns } from "../domain/event-columns.ts";
import type { State } from "../store/state.ts";
import { memoised } from "../domain/memoised.ts";

/** So many events of a data set are in the other as well, and count twice while both are on. */
export interface SharedEvents {
  /** The other data set. */
  readonly id: string;
  readonly name: string;
  readonly events: number;
}

const keysOf = memoised((events: EventColumns) => eventKeys(events));

/** By data set that is on: those it has events in common with, by id and day. */
export const selectSharedEvents = createSelector(
  [({ dataSets }: State) => dataSets],
  (dataSets): ReadonlyMap<string, readonly SharedEvents[]> => {
    const on = dataSets.filter(({ isOn }) => isOn);
    return new Map(
      on.map((set) => [
        set.id,
        on.flatMap((other) => {
          if (other === set) return [];
          const events = countShared(keysOf(set.events), keysOf(other.events));
          return events === 0 ? [] : [{ id: other.id, name: other.name, events }];
        }),
      ]),
    );
  },
);
