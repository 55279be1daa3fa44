import { expect, test } from "vitest";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectDataMark } from "./data-mark.ts";

function markWith(
  actors: Readonly<Record<string, string>>,
  places: Readonly<Record<string, string>> = {},
) {
  const store = createAppStore();
  const set = inventedDataSet([{ unit: "AF-BDS" }]);
  store.actions.loadRecord(smallRecord(), "0".repeat(64));
  store.actions.choose({ actors });
  store.changeAtOnce((state) => putDataSets(state, [{ ...set, join: { ...set.join, places } }]));
  return selectDataMark(store.getState());
}

test("the mark of the data is the same in whatever order choices were made", () => {
  const [one, other] = [
    { "Group A": "reds", "Group B": "blues" },
    { "Group B": "blues", "Group A": "reds" },
  ];
  expect(markWith(other)).toBe(markWith(one));
  expect(markWith({ ...one, "Group C": "reds" })).not.toBe(markWith(one));
  const [here, there] = [
    { X: "AF-BDS", Y: "AF-PAN" },
    { Y: "AF-PAN", X: "AF-BDS" },
  ];
  expect(markWith({}, there)).toBe(markWith({}, here));
  expect(markWith({}, { ...here, X: "AF-PAN" })).not.toBe(markWith({}, here));
});
