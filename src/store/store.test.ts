import { describe, expect, test } from "vitest";
import { rated } from "../testing/ratings.ts";
import { createAppStore } from "./store.ts";

const started = () => {
  const store = createAppStore();
  return { store, actions: store.actions, state: () => store.getState() };
};

describe("clauses", () => {
  test("toggle, only and exclude", () => {
    const { actions, state } = started();
    actions.actOnValue("actor", "reds", "toggle");
    actions.actOnValue("actor", "blues", "toggle");
    expect(state().clauses).toEqual([
      { source: "actor", dimension: "actor", value: { include: ["reds", "blues"], exclude: [] } },
    ]);
    actions.actOnValue("actor", "greens", "only");
    expect(state().clauses[0]?.value).toEqual({ include: ["greens"], exclude: [] });
    actions.actOnValue("actor", "greens", "exclude");
    expect(state().clauses[0]?.value).toEqual({ include: [], exclude: ["greens"] });
    actions.actOnValue("actor", "greens", "exclude");
    expect(state().clauses).toEqual([]);
  });

  test("“only” a second time lifts the clause", () => {
    const { actions, state } = started();
    actions.actOnValue("document", "001", "only");
    actions.actOnValue("document", "001", "only");
    expect(state().clauses).toEqual([]);
  });

  test("an empty clause takes the one of its source away", () => {
    const { actions, state } = started();
    actions.setClause({ source: "text", dimension: "text", value: "camp" });
    actions.setClause({ source: "text", dimension: "text", value: " " });
    expect(state().clauses).toEqual([]);
  });
});

describe("undo and redo", () => {
  test("take decisions back and bring them again", () => {
    const { actions, state } = started();
    actions.actOnValue("actor", "reds", "only");
    actions.selectPlace("AF-BDS", false);
    actions.undo();
    expect(state().selection).toEqual({ type: "none" });
    expect(state().clauses).toHaveLength(1);
    actions.undo();
    expect(state().clauses).toEqual([]);
    actions.redo();
    actions.redo();
    expect(state().selection).toEqual({ type: "places", ids: ["AF-BDS"] });
  });

  test("the camera is not a decision and stays where it is", () => {
    const { actions, state } = started();
    actions.actOnValue("actor", "reds", "only");
    const camera = { longitude: 70, latitude: 36, zoom: 6 };
    actions.recordCamera(camera);
    expect(state().past).toHaveLength(1);
    actions.undo();
    expect(state().view.camera).toEqual(camera);
  });

  test("what changes nothing is no step", () => {
    const { actions, state } = started();
    actions.clearClauses();
    actions.removeClause("actor");
    actions.clearSelection();
    expect(state().past).toEqual([]);
  });

  test("nothing to take back is not an error", () => {
    const { actions, state } = started();
    const before = state();
    actions.undo();
    actions.redo();
    expect(state()).toEqual(before);
  });
});

test("shift-click adds a place and takes it out again", () => {
  const { actions, state } = started();
  actions.selectPlace("AF-BDS", false);
  actions.selectPlace("AF-TAK", true);
  expect(state().selection).toEqual({ type: "places", ids: ["AF-BDS", "AF-TAK"] });
  actions.selectPlace("AF-BDS", true);
  actions.selectPlace("AF-TAK", true);
  expect(state().selection).toEqual({ type: "none" });
});

describe("ratings", () => {
  const document = rated("document", "001", "B");

  test("are taken back and brought again like any other decision", () => {
    const { actions, state } = started();
    actions.rate(document);
    actions.rate(rated("document", "001", "C"));
    expect(state().ratings).toEqual([rated("document", "001", "C")]);
    actions.undo();
    expect(state().ratings).toEqual([document]);
    actions.setRatings([]);
    actions.undo();
    expect(state().ratings).toEqual([document]);
    actions.liftRating("document", "001");
    actions.undo();
    actions.redo();
    expect(state().ratings).toEqual([]);
  });

  test("lifting what is not rated is no step", () => {
    const { actions, state } = started();
    actions.rate(document);
    actions.liftRating("claimant", "un");
    expect(state().past).toHaveLength(1);
  });

  test("that come from outside are no step, and no undo loses them", () => {
    const { actions, state } = started();
    const other = rated("claimant", "un", "D");
    actions.rate(document);
    actions.undo();
    actions.selectPlace("AF-BDS", false);
    actions.loadRatings([other]);
    expect(state().past).toHaveLength(1);
    actions.undo();
    expect(state().ratings).toEqual([other]);
    expect(state().selection).toEqual({ type: "none" });
  });

  test("that come from outside are not lost by a redo either", () => {
    const { actions, state } = started();
    const other = rated("claimant", "un", "D");
    actions.rate(document);
    actions.undo();
    actions.loadRatings([other]);
    actions.redo();
    expect(state().ratings).toEqual([document, other]);
  });
});
