import { expect, test } from "vitest";
import { createAppStore } from "../store/store.ts";
import { smallRecord } from "../testing/small-record.ts";
import { selectEvaluation, selectSelected } from "./evaluation.ts";

test("after undo, an evaluation that nobody asked yet answers for the filter of now", () => {
  const store = createAppStore();
  const total = () => selectEvaluation(store.getState())?.passing.total;
  store.actions.loadRecord(smallRecord());
  store.actions.actOnValue("document", "001", "only");
  expect(total()).toBe(4);
  store.actions.actOnValue("actor", "blues", "only");
  expect(total()).toBe(2);
  store.actions.undo();
  expect(total()).toBe(4);
  store.actions.redo();
  expect(total()).toBe(2);
});

test("the same for what is selected", () => {
  const store = createAppStore();
  const total = () => selectSelected(store.getState())?.passing.total;
  store.actions.loadRecord(smallRecord());
  store.actions.select({ type: "actor", id: "reds" });
  expect(total()).toBe(3);
  store.actions.select({ type: "actor", id: "blues" });
  expect(total()).toBe(2);
  store.actions.undo();
  expect(total()).toBe(3);
});
