import { expect, test } from "vitest";
import { createAppStore } from "./store.ts";

const standing = { key: "one", at: 0, screen: "slide", began: 0 } as const;

test("after a presentation the dashboard shows what it did before, however far the room explored", () => {
  const { actions, getState } = createAppStore();
  actions.actOnValue("document", "001", "only");
  const before = getState().clauses;
  actions.present(standing);
  actions.clearClauses();
  actions.explore(true);
  actions.actOnValue("actor", "reds", "only");
  actions.setView({ theme: "dark" });
  actions.explore(false);
  actions.present({ ...standing, at: 3 });
  actions.present(null);
  expect(getState().clauses).toBe(before);
  expect(getState()).toMatchObject({ presenting: null, isExploring: false, sceneBefore: null });
  // The theme is the screen's.
  expect(getState().view.theme).toBe("dark");
});

test("what is not presented cannot end", () => {
  const { actions, getState } = createAppStore();
  actions.actOnValue("document", "001", "only");
  const before = getState().clauses;
  actions.present(null);
  expect(getState().clauses).toBe(before);
});
