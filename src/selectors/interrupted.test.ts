import { expect, test } from "vitest";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { pointsSet } from "../testing/points-set.ts";
import { selectInterrupted } from "./interrupted.ts";

test("a file is offered to be read again until its data set stands", () => {
  const store = createAppStore();
  const set = pointsSet([{}]);
  const closed = { id: "reading-1", fileName: "one.csv", bytes: 1, why: "closed" } as const;
  const layout = { id: set.id, fileName: "two.csv", bytes: 1, why: "layout" } as const;
  store.actions.noteKeeping({ interrupted: [closed, layout] });
  expect(selectInterrupted(store.getState())).toEqual([closed, layout]);
  store.changeAtOnce((state) => putDataSets(state, [set]));
  expect(selectInterrupted(store.getState())).toEqual([closed]);
});
