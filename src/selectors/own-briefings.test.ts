import { expect, test } from "vitest";
import { createAppStore } from "../store/store.ts";
import { briefingOf } from "../testing/workspace.ts";
import { selectOwnBriefings } from "./own-briefings.ts";

test("what the product brings counts as the author's own once it is changed", () => {
  const { actions, getState } = createAppStore();
  const own = () => selectOwnBriefings(getState());
  actions.shipBriefings([briefingOf("shipped", "Shipped")]);
  expect(own()).toEqual([]);
  actions.putBriefing(briefingOf("a", "Mine"));
  expect(own()).toEqual([briefingOf("a", "Mine")]);
  expect(own()).toBe(own());
  actions.putBriefing(briefingOf("shipped", "Changed"));
  expect(own()).toEqual([briefingOf("shipped", "Changed"), briefingOf("a", "Mine")]);
  actions.undo();
  expect(own()).toEqual([briefingOf("a", "Mine")]);
});
