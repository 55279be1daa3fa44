import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Boundaries } from "../domain/boundaries.ts";
import type { DataSet } from "../domain/data-set.ts";
import { nextTask } from "../domain/next-task.ts";
import { importText } from "../ingest/test-import.ts";
import { joinProvinces } from "../ingest/join-provinces.ts";
import { AT_ONCE, type Preparing } from "../store/changing.ts";
import type { State } from "../store/state.ts";
import { putDataSets } from "../store/joined.ts";
import { createAppStore } from "../store/store.ts";
import { smallRecord } from "../testing/small-record.ts";
import { ACLED_ROW, manyRows, writeRows } from "../testing/event-files.ts";
import { bindJoins, type Joiner } from "./bind-joins.ts";
import { countAhead } from "./count-ahead.ts";
import type { JoinRequest } from "./join-worker.ts";

const file = (name: string): unknown =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, "utf8"));
const boundaries = Object.fromEntries(
  ["admin1", "countries", "borders", "places"].map((name) => [name, file(name)]),
) as unknown as Boundaries;

const dataSet = (changes: Parameters<typeof manyRows>[2]): Promise<DataSet> =>
  importText(writeRows(manyRows(ACLED_ROW, "event_id_cnty", changes)), boundaries);

const inHerat = { latitude: "34.35", longitude: "62.2" };
const unnamed = { latitude: "", longitude: "", admin1: "The north", admin2: "", location: "" };

/** Joins as the worker does, each when the test says so; keeps the order in which it was asked. */
function joinsOnCall() {
  const asked: { readonly request: JoinRequest; readonly answer: () => Promise<void> }[] = [];
  const join: Joiner = (request, signal) =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error));
      const answer = async () => {
        const { events, boundaries: at, choices } = request;
        resolve(joinProvinces(events, at, choices));
        await Promise.resolve();
      };
      asked.push({ request, answer });
    });
  return { asked, join };
}

async function bound(preparing = AT_ONCE) {
  const store = createAppStore("main", preparing);
  const { asked, join } = joinsOnCall();
  const set = await dataSet([{}, inHerat, unnamed]);
  store.actions.loadBoundaries(boundaries);
  store.changeAtOnce((state) => putDataSets(state, [set]));
  const letGo = bindJoins(store, join);
  const units = () =>
    store
      .getState()
      .dataSets.map((each) =>
        Array.from(each.join.unit, (unit) => each.join.units[unit]?.id ?? null),
      );
  return { store, asked, set, letGo, units, ...store.actions };
}

it("joins again when another trust is chosen, and asks for no more than the columns of places", async () => {
  const { asked, set, units, changeDataSet } = await bound();
  expect(asked).toHaveLength(0);
  changeDataSet(set.id, { trust: "label" });
  expect(Object.keys(asked[0]?.request.events ?? {}).sort()).toEqual([
    "admin1",
    "admin2",
    "country",
    "latitude",
    "line",
    "location",
    "longitude",
    "rows",
  ]);
  expect(units()).toEqual([["AF-KNR", "AF-HER", null]]);
  await asked[0]?.answer();
  expect(units()).toEqual([["AF-KNR", "AF-KNR", null]]);
  expect(asked).toHaveLength(1);
});

it("joins only sets that have the mapped name, and those that come later too", async () => {
  const { store, asked, units, choose } = await bound();
  choose({ places: { "Some other name": "AF-BAL" } });
  expect(asked).toHaveLength(0);
  choose({ places: { "Some other name": "AF-BAL", "The north": "AF-BAL" } });
  await asked[0]?.answer();
  expect(units()).toEqual([["AF-KNR", "AF-HER", "AF-BAL"]]);
  const later = await dataSet([unnamed]);
  store.changeAtOnce((state) => putDataSets(state, [...state.dataSets, later]));
  await asked[1]?.answer();
  expect(units()[1]).toEqual(["AF-BAL"]);
  choose({ places: {} });
  await asked[2]?.answer();
  await asked[3]?.answer();
  expect(units()).toEqual([["AF-KNR", "AF-HER", null], [null]]);
  expect(store.getState().dataSets[0]?.join.unmatched.map(({ name }) => name)).toEqual([
    "The north",
  ]);
});

it("joins again to other units, be their ids the same or not, and not to the same ones", async () => {
  const { asked, units, loadBoundaries } = await bound();
  loadBoundaries({ ...boundaries, admin1: structuredClone(boundaries.admin1) });
  expect(asked).toHaveLength(0);
  const features = boundaries.admin1.features.filter(({ properties: { id } }) => id !== "AF-HER");
  loadBoundaries({ ...boundaries, admin1: { ...boundaries.admin1, features } });
  await asked[0]?.answer();
  expect(units()).toEqual([["AF-KNR", "AF-KNR", null]]);
  // The two change places, and keep their ids.
  const outline = (id: string) =>
    boundaries.admin1.features.find(({ properties }) => properties.id === id)!.geometry;
  const turned = new Map([
    ["AF-KNR", outline("AF-HER")],
    ["AF-HER", outline("AF-KNR")],
  ]);
  const turnedFeatures = boundaries.admin1.features.map((feature) => ({
    ...feature,
    geometry: turned.get(feature.properties.id) ?? feature.geometry,
  }));
  loadBoundaries({ ...boundaries, admin1: { ...boundaries.admin1, features: turnedFeatures } });
  await asked[1]?.answer();
  expect(units()).toEqual([["AF-HER", "AF-KNR", null]]);
});

it("drops an answer that nobody asks for any more", async () => {
  const { asked, set, units, changeDataSet, removeDataSet } = await bound();
  changeDataSet(set.id, { trust: "label" });
  changeDataSet(set.id, { trust: "point" });
  await asked[0]?.answer();
  expect(units()).toEqual([["AF-KNR", "AF-HER", null]]);
  changeDataSet(set.id, { trust: "label" });
  removeDataSet(set.id);
  await asked[1]?.answer();
  expect(units()).toEqual([]);
});

it("says which data set could not be joined, and does not try again what failed", async () => {
  const store = createAppStore();
  const set = await dataSet([{}, inHerat]);
  store.actions.loadBoundaries(boundaries);
  store.changeAtOnce((state) => putDataSets(state, [set]));
  let asked = 0;
  bindJoins(store, () => {
    asked += 1;
    return Promise.reject(new Error("no worker"));
  });
  store.actions.changeDataSet(set.id, { trust: "label" });
  await nextTask();
  expect(store.getState()).toMatchObject({
    dataSets: [{ id: set.id, trust: "label", join: { trust: "point" } }],
    unmade: [{ what: "join", id: set.id, reason: "no worker" }],
  });
  expect(asked).toBe(1);
});

it("is asked nothing once it has let go", async () => {
  const { asked, set, letGo, changeDataSet } = await bound();
  letGo();
  changeDataSet(set.id, { trust: "label" });
  expect(asked).toHaveLength(0);
});

/** Counts for what comes until the test says that it is counted. */
function countsOnCall() {
  const counting: { readonly ahead: () => unknown; readonly counted: () => Promise<void> }[] = [];
  const joins = ({ dataSets }: State) => dataSets.map(({ events, join }) => [events, join]).flat();
  const preparing: Preparing = {
    isReady: (one, other) =>
      joins(other).every((each) => joins(one).includes(each)) || other.dataSets.length === 0,
    prepare: (_store, next) =>
      new Promise((resolve) => {
        counting.push({
          ahead: () => next().dataSets.map(({ name, join }) => [name, join.trust]),
          counted: () => {
            resolve(next());
            return nextTask();
          },
        });
      }),
  };
  return { counting, preparing };
}

it("shows a join once it is counted, beside what was changed meanwhile", async () => {
  const { counting, preparing } = countsOnCall();
  const { asked, set, units, store, changeDataSet } = await bound(preparing);
  changeDataSet(set.id, { trust: "label" });
  await asked[0]?.answer();
  changeDataSet(set.id, { name: "Renamed" });
  expect(counting[0]?.ahead()).toEqual([["Renamed", "label"]]);
  expect(units()).toEqual([["AF-KNR", "AF-HER", null]]);
  await counting[0]?.counted();
  expect(units()).toEqual([["AF-KNR", "AF-KNR", null]]);
  expect(store.getState().dataSets[0]?.name).toBe("Renamed");
  expect(asked).toHaveLength(1);
});

it("drops a join that nobody asks for any more while it is counted, and joins as is asked then", async () => {
  const { counting, preparing } = countsOnCall();
  const { asked, set, units, changeDataSet, choose, removeDataSet } = await bound(preparing);
  changeDataSet(set.id, { trust: "label" });
  await asked[0]?.answer();
  choose({ places: { "The north": "AF-BAL" } });
  await counting[0]?.counted();
  expect(units()).toEqual([["AF-KNR", "AF-HER", null]]);
  await asked[1]?.answer();
  await counting[1]?.counted();
  expect(units()).toEqual([["AF-KNR", "AF-KNR", "AF-BAL"]]);
  changeDataSet(set.id, { trust: "point" });
  await asked[2]?.answer();
  removeDataSet(set.id);
  await counting[2]?.counted();
  expect(units()).toEqual([]);
});

it("counts ahead and shows what it counted", async () => {
  const { store, asked, set, units, changeDataSet } = await bound(countAhead);
  store.actions.loadRecord(smallRecord());
  changeDataSet(set.id, { trust: "label" });
  const shown = new Promise<void>((resolve) => {
    const stop = store.subscribe(({ dataSets }) => {
      if (dataSets[0]?.join.trust !== "label") return;
      stop();
      resolve();
    });
  });
  await asked[0]?.answer();
  await shown;
  expect(units()).toEqual([["AF-KNR", "AF-KNR", null]]);
});
