import { expect, test } from "vitest";
import { createAppStore } from "../store/store.ts";
import { smallRecord } from "../testing/small-record.ts";
import { changedNumbers, shownNumbers } from "./shown-numbers.ts";

test("the numbers of a view are those of its filter and of its selection", () => {
  const store = createAppStore();
  store.actions.loadRecord(smallRecord());
  const all = shownNumbers(store.getState());
  store.actions.actOnValue("document", "001", "only");
  store.actions.select({ type: "actor", id: "blues" });
  const fewer = shownNumbers(store.getState());
  expect(all["claims"]).toBe(smallRecord().claims.size);
  expect(fewer).toMatchObject({ claims: 4, documents: 1, "selected claims": 2 });
});

test("what changed, what came and what went", () => {
  expect(
    changedNumbers(
      { claims: 3, "province A": 1, events: 2 },
      { claims: 4, events: 2, "province B": 5 },
    ),
  ).toEqual([
    { what: "claims", before: 3, now: 4 },
    { what: "province A", before: 1, now: null },
    { what: "province B", before: null, now: 5 },
  ]);
  expect(changedNumbers({ claims: 3 }, { claims: 3 })).toEqual([]);
});

test("a picture in another lane does not take the numbers of the first from it", () => {
  const main = createAppStore();
  const second = createAppStore("second");
  for (const store of [main, second]) store.actions.loadRecord(smallRecord());
  const record = main.getState().record;
  if (record !== null) second.actions.loadRecord(record);
  main.actions.actOnValue("document", "001", "only");
  const before = shownNumbers(main.getState());
  expect(shownNumbers(second.getState())["claims"]).not.toBe(before["claims"]);
  second.actions.actOnValue("actor", "reds", "only");
  shownNumbers(second.getState());
  expect(shownNumbers({ ...main.getState() })).toEqual(before);
});
