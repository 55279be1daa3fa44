import type { DataSet } from "../../domain/data-set.ts";
import { COLUMNS_VERSION } from "../../domain/workspace.ts";
import { readDataSet } from "../../records/read-data-set.ts";
import type { KeptSlice } from "./kept-slices.ts";

/** All but what is large: what a person may change, and what is said of the file. */
function factsOf({ events: _events, notes: _notes, join: _join, ...facts }: DataSet) {
  return facts;
}

const isSameFacts = (one: DataSet, other: DataSet): boolean =>
  JSON.stringify(factsOf(one)) === JSON.stringify(factsOf(other));

/** The files of events: renaming one writes its facts, joining it anew its join, never all of it. */
export const dataSetsSlice: KeptSlice<DataSet> = {
  kind: "dataSets",
  sourceOf: ({ dataSets }) => dataSets,
  listOf: ({ dataSets }) => dataSets,
  keyOf: ({ id }) => id,
  isOrdered: true,
  isTyped: true,
  isLarge: true,
  goesWith: ["original"],
  parts: [
    { name: "dataSets", write: factsOf, isSame: isSameFacts },
    {
      name: "dataSetColumns",
      write: ({ events, notes }) => ({ version: COLUMNS_VERSION, events, notes }),
      isSame: (one, other) => one.events === other.events && one.notes === other.notes,
    },
    {
      name: "dataSetJoins",
      write: ({ join }) => ({ version: COLUMNS_VERSION, join }),
      isSame: (one, other) => one.join === other.join,
    },
  ],
  read: ({ dataSets, dataSetColumns, dataSetJoins }) =>
    readDataSet(dataSets, dataSetColumns, dataSetJoins),
  take: (store, list) => store.actions.loadDataSets(list),
};
