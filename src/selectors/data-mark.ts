import { createSelector } from "reselect";
import { markOfData } from "../domain/data-mark.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import type { State } from "../store/state.ts";
import { selectCountedRecord } from "./counted-record.ts";

/** The same text in whatever order the choices were made. */
const inOrder = (choices: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the numbers of a data set come from: the file, how it was read, and how it was joined. */
const markOfSet = ({ set }: JoinedDataSet): string => {
  const { sha256, layout, decisions, events, join } = set;
  const { trust, unitsHash, places } = join;
  return JSON.stringify([
    sha256,
    layout,
    decisions,
    events.rows,
    trust,
    unitsHash,
    inOrder(places),
  ]);
};

/**
 * What all numbers on the page come from, as one text: the record, the data sets that are on and
 * what their names are said to mean, the units in use. It is another whenever one of these is, so
 * that a slide can tell whether its numbers are of the data of now.
 */
export const selectDataMark = createSelector(
  [
    (state: State) => state.dataHash,
    selectCountedRecord,
    (state: State) => state.choices.actors,
    (state: State) => state.ownUnits,
  ],
  (dataHash, record, actors, ownUnits): string => {
    const sets = (record?.dataSets ?? []).map(markOfSet).sort();
    return markOfData(dataHash, [
      ...(ownUnits === null ? [] : [ownUnits]),
      ...(sets.length === 0 ? [] : [...sets, JSON.stringify(inOrder(actors))]),
    ]);
  },
);
