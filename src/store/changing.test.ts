import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import type { Unit } from "../domain/dimension.ts";
import { DEFAULT_VIEW } from "../domain/view.ts";
import { rated } from "../testing/ratings.ts";
import { EMPTY_SCENE, type State } from "./state.ts";
import { createAppStore } from "./store.ts";
import { waitingStore } from "./test-waiting.ts";

const inUnit = (unit: Unit) => ({ view: { ...DEFAULT_VIEW, unit } });

test("what is chosen while a scene waits that says otherwise is not lost", async () => {
  const { store, getReady } = waitingStore();
  store.actions.visitScene({ ...EMPTY_SCENE, ...inUnit("documents") });
  store.actions.actOnValue("actor", "reds", "only");
  expect(store.asked.getState().clauses).toMatchObject([{ dimension: "actor" }]);
  getReady();
  await vi.waitFor(() => expect(store.getState()).toBe(store.asked.getState()));
  expect(store.getState()).toMatchObject({
    view: { unit: "documents" },
    clauses: [{ dimension: "actor", value: { include: ["reds"] } }],
  });
});

test("what has nothing to do with what waits is there at once", async () => {
  const { store, getReady } = waitingStore();
  const waiting = store.change(() => inUnit("documents"));
  store.actions.selectPlace("AF-BDS", false);
  expect(store.getState()).toMatchObject({
    selection: { ids: ["AF-BDS"] },
    view: { unit: "claims" },
  });
  getReady();
  await waiting;
  expect(store.getState()).toMatchObject({
    selection: { ids: ["AF-BDS"] },
    view: { unit: "documents" },
  });
});

test("a change that cannot be made any more keeps no other away", async () => {
  const { store, getReady } = waitingStore();
  const canceller = new AbortController();
  const cancelled = store.change(() => ({ ...inUnit("events"), side: "briefing" }), {
    signal: canceller.signal,
  });
  const failing = store.change(({ side }: State) => {
    if (side !== "briefing") throw new Error("cannot be made");
    return inUnit("voices");
  });
  const waiting = store.change(() => inUnit("documents"));
  store.actions.selectPlace("AF-BDS", false);
  canceller.abort(new Error("cancelled"));
  await expect(cancelled).rejects.toThrow("cancelled");
  await expect(failing).rejects.toThrow("cannot be made");
  getReady();
  await waiting;
  expect(store.getState()).toMatchObject({
    selection: { ids: ["AF-BDS"] },
    view: { unit: "documents" },
  });
});

test("what is not put because somebody who hears of it throws is not asked for any more", async () => {
  const { store, getReady } = waitingStore();
  const onPut = () => {
    throw new Error("not now");
  };
  const waiting = store.change(() => inUnit("documents"), { onPut });
  getReady();
  await expect(waiting).rejects.toThrow("not now");
  expect(store.asked.getState()).toBe(store.getState());
  expect(store.getState().view.unit).toBe("claims");
});

test("a signal holds nothing of a change that was made", async () => {
  const { store, getReady } = waitingStore();
  const { signal } = new AbortController();
  const waiting = store.change(() => inUnit("documents"), { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  getReady();
  await waiting;
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("undo takes back what was decided last, also where that was shown before what waits", async () => {
  const { store, getReady } = waitingStore();
  const { actions } = store;
  actions.setView({ unit: "documents" });
  actions.selectPlace("AF-BDS", false);
  expect(store.getState()).toMatchObject({ selection: { ids: ["AF-BDS"] } });
  getReady();
  await vi.waitFor(() => expect(store.getState().view.unit).toBe("documents"));
  actions.undo();
  expect(store.getState()).toMatchObject({
    selection: { type: "none" },
    view: { unit: "documents" },
  });
});

test("undo takes back what was decided last while what was decided before still waits", async () => {
  const { store, getReady } = waitingStore();
  const { actions } = store;
  actions.setView({ unit: "documents" });
  actions.selectPlace("AF-BDS", false);
  actions.undo();
  expect(store.getState()).toMatchObject({ selection: { type: "none" }, view: { unit: "claims" } });
  getReady();
  await vi.waitFor(() => expect(store.getState().view.unit).toBe("documents"));
  actions.redo();
  expect(store.getState()).toMatchObject({ selection: { ids: ["AF-BDS"] } });
});

test("somebody who hears of a change and throws takes nothing back, and what waits is shown later", async () => {
  const { store, getReady } = waitingStore();
  getReady();
  const letGo = [store, store.asked].map((each) =>
    each.subscribe(() => {
      throw new Error("cannot follow");
    }),
  );
  await store.change(() => inUnit("documents"));
  store.changeAtOnce(() => ({ side: "briefing" }));
  store.actions.selectPlace("AF-BDS", false);
  expect(store.getState()).toMatchObject({
    view: { unit: "documents" },
    side: "briefing",
    selection: { ids: ["AF-BDS"] },
    unmade: [{ what: "follow", reason: "cannot follow" }],
  });
  for (const each of letGo) each();
  await store.change(() => inUnit("events"));
  expect(store.getState().view.unit).toBe("events");
});

test("what is asked for and cannot be shown is said, and nothing else is lost", async () => {
  const store = createAppStore("main", {
    isReady: (one, other) => one.view.unit === other.view.unit,
    prepare: (_store, next) => {
      if (next().view.unit === "voices") throw new Error("cannot be counted");
      return Promise.resolve(next());
    },
  });
  const { actions } = store;
  const shown = () => vi.waitFor(() => expect(store.getState()).toBe(store.asked.getState()));
  actions.setView({ unit: "voices" });
  actions.selectPlace("AF-BDS", false);
  actions.rate(rated("document", "001", "B"));
  actions.setView({ unit: "documents" });
  await shown();
  actions.setView({ unit: "voices" });
  await shown();
  const { view, selection, ratings, unmade } = store.getState();
  expect({ unit: view.unit, selection, ratings }).toEqual({
    unit: "documents",
    selection: { type: "places", ids: ["AF-BDS"] },
    ratings: [rated("document", "001", "B")],
  });
  expect(unmade).toEqual([{ what: "unit", reason: "cannot be counted" }]);
  actions.undo();
  await shown();
  expect(store.getState().view.unit).toBe("claims");
  actions.dismissUnmade();
  expect(store.getState().unmade).toEqual([]);
});
