import type { DataSet } from "../../domain/data-set.ts";
import { nextTask } from "../../domain/next-task.ts";
import { COLUMNS_VERSION } from "../../domain/workspace.ts";
import { readDataSet } from "../../records/read-data-set.ts";
import { putDataSets } from "../../store/joined.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { putWhenReady } from "./put-slice.ts";

/** What a person may change and what is said of the file, beside what is large. */
const partsOf = ({ events, notes, join, ...facts }: DataSet) => ({
  facts,
  columns: { version: COLUMNS_VERSION, events, notes },
  join: { version: COLUMNS_VERSION, join },
});
const factsOf = (set: DataSet) => partsOf(set).facts;

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
      inPieces: true,
      write: (set) => partsOf(set).columns,
      isSame: (one, other) => one.events === other.events && one.notes === other.notes,
    },
    {
      name: "dataSetJoins",
      inPieces: true,
      write: (set) => partsOf(set).join,
      isSame: (one, other) => one.join === other.join,
    },
  ],
  read: ({ dataSets, dataSetColumns, dataSetJoins }) =>
    readDataSet(dataSets, dataSetColumns, dataSetJoins, nextTask),
  put: putWhenReady(putDataSets),
};
