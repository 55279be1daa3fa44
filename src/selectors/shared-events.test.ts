import { expect, test } from "vitest";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { selectSharedEvents } from "./shared-events.ts";

test("a data set says what it has in common with others, as long as both are on", () => {
  const { actions, changeAtOnce, getState } = createAppStore();
  const row = { days: [19_000, 19_000] as const };
  const [a, b] = [[row, row, row], [row]].map((rows, at) => ({
    ...inventedDataSet(rows),
    id: `data-0000000${at}`,
    name: "ab"[at]!,
  }));
  changeAtOnce((state) => putDataSets(state, [a!, b!]));
  const ids = [a!.id, b!.id] as const;
  expect(ids.map((id) => selectSharedEvents(getState()).get(id))).toEqual([
    [{ id: ids[1], name: "b", events: 1 }],
    [{ id: ids[0], name: "a", events: 1 }],
  ]);
  actions.changeDataSet(ids[1], { isOn: false });
  expect(ids.map((id) => selectSharedEvents(getState()).get(id))).toEqual([[], undefined]);
});
