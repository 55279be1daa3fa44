import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import type { Unit } from "../domain/dimension.ts";
import { DEFAULT_VIEW } from "../domain/view.ts";
import type { Preparing } from "./changing.ts";
import { EMPTY_SCENE, type State } from "./state.ts";
import { createAppStore } from "./store.ts";

const inUnit = (unit: Unit) => ({ view: { ...DEFAULT_VIEW, unit } });

/** A store whose views have to be made ready for another unit, which they are when told so. */
function started() {
  let getReady: () => void = () => undefined;
  const isReady = new Promise<void>((resolve) => (getReady = resolve));
  const preparing: Preparing = {
    isReady: (one, other) => one.view.unit === other.view.unit,
    prepare: async (_store, next) => {
      await isReady;
      return next();
    },
  };
  const store = createAppStore("main", preparing);
  return { store, getReady };
}

test("what is chosen while a scene waits that says otherwise is not lost", async () => {
  const { store, getReady } = started();
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
  const { store, getReady } = started();
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
  const { store, getReady } = started();
  const failing = store.change(({ selection }: State) => {
    if (selection.type === "places") throw new Error("cannot be made");
    return inUnit("events");
  });
  const waiting = store.change(() => inUnit("documents"));
  store.actions.selectPlace("AF-BDS", false);
  await expect(failing).rejects.toThrow("cannot be made");
  getReady();
  await waiting;
  expect(store.getState()).toMatchObject({
    selection: { ids: ["AF-BDS"] },
    view: { unit: "documents" },
  });
});

test("what is not put because somebody who hears of it throws is not asked for any more", async () => {
  const { store, getReady } = started();
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
  const { store, getReady } = started();
  const { signal } = new AbortController();
  const waiting = store.change(() => inUnit("documents"), { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  getReady();
  await waiting;
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
