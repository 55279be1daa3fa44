import { afterEach, expect, test, vi } from "vitest";
import type { Unit } from "../domain/dimension.ts";
import type { DataSet } from "../domain/data-set.ts";
import { selectEvaluation, selectTotals, selectUnfiltered } from "../selectors/evaluation.ts";
import { ROW_CODES } from "../selectors/row-codes.ts";
import { beside, putDataSets, withDataSets } from "../store/joined.ts";
import { EMPTY_SCENE } from "../store/state.ts";
import { type AppStore, createAppStore } from "../store/store.ts";
import { watch } from "../store/watched.ts";
import { inventedDataSet } from "../testing/event-columns.ts";
import { squareBoundaries } from "../testing/boundary-files.ts";
import { keptOwn } from "../testing/workspace.ts";
import { smallRecord } from "../testing/small-record.ts";
import { countAhead } from "./count-ahead.ts";
import { dropUnknown } from "./load.ts";

const ROWS = [{ type: "Battles" }, { type: "Riots" }, { type: "Riots" }];

afterEach(() => vi.restoreAllMocks());

function started() {
  const store = createAppStore("main", countAhead);
  store.actions.loadRecord(smallRecord());
  const set = inventedDataSet(ROWS);
  const other: DataSet = { ...inventedDataSet([{ type: "Protests" }]), id: "data-00000001" };
  const made = vi.spyOn(ROW_CODES, "actor");
  let begin: () => void = () => undefined;
  const counting = new Promise<void>((resolve) => (begin = resolve));
  /** Puts sets beside the others, and acts once when nearly all is counted. */
  function put(sets: readonly DataSet[], act: () => void = () => undefined, signal?: AbortSignal) {
    const stop = watch(store, () => {
      stop();
      queueMicrotask(act);
    });
    const copies = sets.map((each) => ({ ...each }));
    const putting = store.change((state) => beside(state, withDataSets(state.dataSets, copies)), {
      signal,
    });
    begin();
    return putting;
  }
  const showUnit = (unit: Unit) => store.change(({ view }) => ({ view: { ...view, unit } }));
  const ids = () => store.getState().dataSets.map(({ id }) => id);
  /** How often columns are made for what the views ask of the page as it stands. */
  function madeForViews() {
    made.mockClear();
    const { passing } = selectUnfiltered(store.getState())!;
    selectTotals(store.getState());
    passing.counts("actor");
    passing.cross("actor", "document");
    return made.mock.calls.length;
  }
  return { store, set, other, put, showUnit, counting, ids, madeForViews };
}

test("what is counted ahead is there when the data set stands beside the record", async () => {
  const { store, set, put, madeForViews } = started();
  await put([set]);
  expect(madeForViews()).toBe(0);
  const { passing } = selectUnfiltered(store.getState())!;
  expect(passing.counts("document").at(-1)).toBe(ROWS.length);
});

test("what is put is the very record that was counted, though one was renamed meanwhile", async () => {
  const { store, set, other, put, counting } = started();
  store.changeAtOnce((state) => putDataSets(state, [other]));
  const records: unknown[] = [];
  watch(store, ({ record }) => records.push(record));
  const putting = put([set]);
  await counting;
  store.actions.changeDataSet(other.id, { name: "Renamed" });
  await putting;
  expect(store.getState().dataSets.map(({ name }) => name)).toEqual(["Renamed", set.name]);
  expect(store.getState().record).toBe(records.at(-1));
});

test("a data set that is removed meanwhile stays away, and the others are counted without it", async () => {
  const { store, set, other, put, ids, madeForViews } = started();
  store.changeAtOnce((state) => putDataSets(state, [other]));
  await put([set], () => store.actions.removeDataSet(other.id));
  expect(ids()).toEqual([set.id]);
  expect(madeForViews()).toBe(0);
});

test("two at once are counted one after the other, the second beside the first", async () => {
  const { set, other, put, ids, madeForViews } = started();
  await Promise.all([put([set]), put([other])]);
  expect(ids()).toEqual([set.id, other.id]);
  expect(madeForViews()).toBe(0);
});

test("the page is counted by its own filter meanwhile, and what comes by that of then", async () => {
  const { store, set, put } = started();
  const value = { include: ["attack"], exclude: [] };
  const before = selectEvaluation(store.getState());
  let among: unknown;
  await put([set], () => {
    among = selectEvaluation(store.getState());
    store.actions.setClause({ source: "eventType", dimension: "eventType", value });
  });
  expect(among).toBe(before);
  expect(selectEvaluation(store.getState())?.passing.total).toBe(0);
});

test("a file that is cancelled meanwhile is counted no further and put nowhere", async () => {
  const { set, put, ids } = started();
  const canceller = new AbortController();
  const cancel = () => canceller.abort(new Error("cancelled"));
  await expect(put([set], cancel, canceller.signal)).rejects.toThrow("cancelled");
  expect(ids()).toEqual([]);
});

test("the rows of a file that is cancelled are held no longer", async () => {
  const { store, set } = started();
  const ahead = () => beside(store.getState(), [set]).record;
  const counted: unknown[] = [];
  const canceller = new AbortController();
  watch(store, ({ record }) => {
    counted.push(record === ahead());
    canceller.abort(new Error("cancelled"));
  });
  const before = ahead();
  const { signal } = canceller;
  const putting = store.change((state) => beside(state, [set]), { signal });
  await expect(putting).rejects.toThrow("cancelled");
  expect(counted).toEqual([true]);
  expect(ahead()).not.toBe(before);
});

test("what an open view looks at is counted ahead, too", async () => {
  const { store, set, put } = started();
  const asked: unknown[] = [];
  const stop = watch(store, ({ dataSets }) => asked.push(dataSets.map(({ id }) => id)));
  const letGo = watch(store, ({ clauses }) => asked.push(clauses));
  letGo();
  await put([set]);
  stop();
  expect(asked).toEqual([[set.id]]);
});

test("what no view could show is not put there, and what comes after it is not held up", async () => {
  const { store, set, other, put, showUnit, ids } = started();
  const stop = watch(store, () => {
    throw new Error("cannot be counted");
  });
  await expect(put([set])).rejects.toThrow("cannot be counted");
  await expect(showUnit("voices")).rejects.toThrow("cannot be counted");
  stop();
  expect([...ids(), store.getState().view.unit]).toEqual(["claims"]);
  expect(store.asked.getState().view.unit).toBe("claims");
  await put([other]);
  await showUnit("events");
  expect([...ids(), store.getState().view.unit]).toEqual([other.id, "events"]);
});

test("another unit is shown once it is counted, and of two the one that was asked for last", async () => {
  const { store, set, put, showUnit } = started();
  await put([set]);
  const seen: unknown[] = [];
  const stop = watch(store, ({ view }) => seen.push(view.unit));
  const first = showUnit("voices");
  expect(store.getState().view.unit).toBe("claims");
  await first;
  expect(store.getState().view.unit).toBe("voices");
  expect(seen).toEqual(["voices"]);
  stop();
  const units: unknown[] = [];
  store.subscribe(({ view }) => units.push(view.unit));
  await Promise.all([showUnit("events"), showUnit("documents")]);
  expect(units).toEqual(["documents"]);
});

test("what is counted in another unit is there when it is shown", async () => {
  const { store, set, put, showUnit } = started();
  await put([set]);
  const distinct = vi.spyOn(selectUnfiltered(store.getState())!.passing, "distinct");
  const counted: unknown[] = [];
  store.subscribe(() => counted.push(...distinct.mock.calls.map(([dimension]) => dimension)));
  await showUnit("voices");
  expect(counted).toEqual(expect.arrayContaining(["actor", "province", "document", "year"]));
});

/** Once what was asked for is shown. */
const shown = async ({ asked, getState }: AppStore) =>
  vi.waitFor(() => expect(getState()).toBe(asked.getState()));

test("undo takes back the unit that waits to be shown, and redo shows it", async () => {
  const { store, set, put } = started();
  await put([set]);
  store.actions.selectPlace("AF-BDS", false);
  store.actions.setView({ unit: "voices" });
  expect(store.getState().view.unit).toBe("claims");
  expect(store.asked.getState().view.unit).toBe("voices");
  store.actions.undo();
  await shown(store);
  expect(store.getState().view.unit).toBe("claims");
  expect(store.getState().selection).toEqual({ type: "places", ids: ["AF-BDS"] });
  store.actions.redo();
  await shown(store);
  expect(store.getState().view.unit).toBe("voices");
});

test("undo of a unit is counted ahead, and the filter of the page is never counted over", async () => {
  const { store, set, put } = started();
  await put([set]);
  store.actions.setView({ unit: "voices" });
  await shown(store);
  store.actions.actOnValue("eventType", "attack", "only");
  const scene = { ...EMPTY_SCENE, view: { ...store.getState().view, unit: "documents" as const } };
  const among: unknown[] = [];
  const stop = watch(store, (state) => among.push(selectEvaluation(state)?.passing.total));
  const before = selectEvaluation(store.getState())?.passing.total;
  store.actions.visitScene(scene);
  expect(store.getState().view.unit).toBe("voices");
  await shown(store);
  stop();
  expect(among).toEqual([before]);
  expect(store.getState()).toMatchObject({ clauses: [], view: { unit: "documents" } });
});

test("data sets that are removed or switched are counted ahead, and chosen at once", async () => {
  const { store, set, other, put, ids, madeForViews } = started();
  await put([set, other]);
  store.actions.removeDataSet(set.id);
  expect(ids()).toEqual([set.id, other.id]);
  expect(store.asked.getState().dataSets.map(({ id }) => id)).toEqual([other.id]);
  await shown(store);
  expect(madeForViews()).toBe(0);
  await put([set]);
  store.actions.changeDataSet(other.id, { isOn: false });
  expect(store.getState().dataSets.every(({ isOn }) => isOn)).toBe(true);
  await shown(store);
  expect(madeForViews()).toBe(0);
  expect(store.getState().record?.dataSets.map(({ set: { id } }) => id)).toEqual([set.id]);
});

test("what is switched off and on again at once is not counted at all", async () => {
  const { store, set, put } = started();
  await put([set]);
  const { record } = store.getState();
  store.actions.changeDataSet(set.id, { isOn: false });
  store.actions.changeDataSet(set.id, { isOn: true });
  expect(store.getState()).toBe(store.asked.getState());
  expect(store.getState().record?.namedBefore ?? store.getState().record).toBe(record);
});

test("records among other units are counted ahead, and the units stand with them", async () => {
  const { store, set, put, madeForViews } = started();
  const own = keptOwn(1);
  store.actions.loadBoundaries(squareBoundaries());
  await put([set]);
  store.actions.putOwnBoundaries(own);
  store.actions.useUnits(own.id);
  const { boundaries } = store.getState();
  expect(store.getState().ownUnits).toBe(null);
  await shown(store);
  expect(store.getState().ownUnits).toBe(own.id);
  expect(store.getState().boundaries).not.toBe(boundaries);
  expect(madeForViews()).toBe(0);
});

test("of two that wait, the one that cannot be counted does not keep the other away", async () => {
  const { store, set, other, put, ids } = started();
  const stop = watch(store, ({ dataSets }) => {
    if (dataSets.some(({ id }) => id === set.id)) throw new Error("cannot be counted");
  });
  const putting = [put([other]), put([set])];
  expect(await Promise.allSettled(putting)).toMatchObject([
    { status: "fulfilled" },
    { status: "rejected" },
  ]);
  stop();
  expect(ids()).toEqual([other.id]);
});

test("what means nothing is taken out of the filter, and the unit that waits to be shown stays", async () => {
  const { store, set, put } = started();
  await put([set]);
  store.actions.actOnValue("document", "ghost", "only");
  store.actions.setView({ unit: "voices" });
  dropUnknown(store);
  expect(store.getState().clauses).toEqual([]);
  await shown(store);
  expect(store.getState()).toMatchObject({ clauses: [], view: { unit: "voices" } });
});
