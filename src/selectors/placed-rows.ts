import { createSelector } from "reselect";
import { placedRows, widerRows } from "../analysis/data-set-extent.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { State } from "../store/state.ts";
import { memoised } from "../domain/memoised.ts";

/** Where the rows of a data set came to, in rows. */
interface PlacedRows {
  readonly placed: number;
  /** Known only to an area that is wider than a province. */
  readonly wider: number;
  /** Known as a province, which is no unit of those in use. */
  readonly asProvince: number;
  /** With a point that lies in no unit of those in use, though in a province that is known. */
  readonly outside: number;
}

/** Once for each join of the same rows. */
const placedAmong = memoised((events: DataSet["events"]) =>
  memoised((join: DataSet["join"]) => placedRows({ events, join })),
);
const widerIn = memoised(widerRows);
const placedIn = ({ events, join }: DataSet) => placedAmong(events)(join);

/** Of a data set that is on what counts now; of one that is off what its join says. */
export const selectPlacedRows = createSelector(
  [({ record }: State) => record, ({ dataSets }: State) => dataSets],
  (record, dataSets): ReadonlyMap<string, PlacedRows> => {
    const shown = new Map((record?.dataSets ?? []).map(({ set }) => [set.id, set]));
    return new Map(
      dataSets.map((set) => {
        const placed = placedIn(shown.get(set.id) ?? set);
        const { byName, outside } = set.join.ofNoUnit;
        const asProvince = byName + placedIn(set) - placed;
        return [set.id, { placed, wider: widerIn(set.events), asProvince, outside }];
      }),
    );
  },
);
