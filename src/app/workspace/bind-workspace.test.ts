import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { DataSet } from "../../domain/data-set.ts";
import { EARLIER_BRIEFINGS, EARLIER_RATINGS } from "../../ingest/workspace/earlier-keeping.ts";
import {
  openWorkspaceDatabase,
  UNREAD,
  type WorkspaceDatabase,
} from "../../ingest/workspace/workspace-database.ts";
import { writeBriefing } from "../../exports/write-briefing.ts";
import { writeRatings } from "../../exports/write-ratings.ts";
import { selectUnfiltered } from "../../selectors/evaluation.ts";
import { ROW_CODES } from "../../selectors/row-codes.ts";
import { putDataSets, withDataSets } from "../../store/joined.ts";
import { EMPTY_SCENE } from "../../store/state.ts";
import type { AppStore } from "../../store/store.ts";
import { watch } from "../../store/watched.ts";
import { squareBoundaries } from "../../testing/boundary-files.ts";
import { rated } from "../../testing/ratings.ts";
import { smallRecord } from "../../testing/small-record.ts";
import { attachedOf, briefingOf, dataSetOf, keptOwn } from "../../testing/workspace.ts";
import { dropUnknown } from "../load.ts";
import { MARKER_KEY } from "./founding.ts";
import { keptSlices } from "./kept-slices.ts";
import { browserOf, settled } from "./test-tabs.ts";

const b1 = rated("document", "001", "B");
const un = rated("claimant", "un", "D");
const SHIPPED = squareBoundaries();
const OWN_EAST = { type: "places", ids: ["own-east"] } as const;

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** As a file that is read: each in the place of the one with its id, or behind the others. */
const bring = ({ changeAtOnce }: AppStore, sets: readonly DataSet[]) =>
  changeAtOnce((state) => putDataSets(state, withDataSets(state.dataSets, sets)));

const failing = () => Promise.resolve({ failed: "failed", detail: "no access" } as const);

const keysOf = async (database: WorkspaceDatabase, part: string) => {
  const listed = await database.list(part);
  return "value" in listed ? listed.value.map(({ address }) => address[1]) : listed;
};

describe("one page", () => {
  test("what is made is there again in the next visit, in its order, and is no step of undo", async () => {
    const { openTab } = browserOf();
    const tab = openTab();
    const { actions } = tab.store;
    const [far, near] = [dataSetOf(9), dataSetOf(1)];
    bring(tab.store, [far]);
    bring(tab.store, [near]);
    actions.changeDataSet(near.id, { name: "Mine", isOn: false });
    actions.rate(un);
    actions.rate(b1);
    actions.putBriefing(briefingOf("b", "Second"));
    actions.putBriefing(briefingOf("a", "First"));
    actions.choose({ places: { Hirat: "AF-HER" }, actors: { TTP: "ttp" } });
    expect(await tab.save()).toBeNull();
    expect(tab.store.getState().keeping).toMatchObject({
      isSaving: false,
      savedAt: "2026-01-02T03:04:05.000Z",
    });
    tab.letGo();

    const later = openTab();
    expect(await later.restore()).toBeNull();
    const state = later.store.getState();
    expect(state.dataSets).toEqual([far, { ...near, name: "Mine", isOn: false }]);
    expect(state.ratings).toEqual([un, b1]);
    expect(state.briefings).toEqual([briefingOf("b", "Second"), briefingOf("a", "First")]);
    expect(state.choices).toEqual({
      profiles: {},
      places: { Hirat: "AF-HER" },
      actors: { TTP: "ttp" },
    });
    expect(state.past).toEqual([]);
  });

  test("what is done while data sets are counted is kept beside them, and what is small waits for none", async () => {
    const { openTab } = browserOf();
    const prepare = ({ actions }: AppStore) => actions.loadRecord(smallRecord());
    const tab = openTab({}, prepare);
    const [kept, again, own] = [dataSetOf(1), dataSetOf(2), dataSetOf(3)];
    bring(tab.store, [kept, again]);
    tab.store.actions.rate(b1);
    await tab.save();
    tab.letGo();
    // Their columns stand there one by one.
    expect(await keysOf(openWorkspaceDatabase(), "piece")).not.toEqual([]);

    const made = vi.spyOn(ROW_CODES, "actor");
    const later = openTab({}, prepare);
    const { store } = later;
    const rating = new Promise<void>((resolve) => {
      store.subscribe(({ ratings }) => {
        if (ratings.length > 0) resolve();
      });
    });
    const counting = new Promise<void>((resolve) => {
      const stop = watch(store, () => {
        stop();
        resolve();
      });
    });
    const restoring = later.restore();
    await rating;
    expect(store.getState().dataSets).toEqual([]);
    bring(store, [{ ...again, name: "Read again" }]);
    await counting;
    bring(store, [own]);
    store.actions.rate(un);
    expect(await restoring).toBeNull();
    const names = () => store.getState().dataSets.map(({ name }) => name);
    expect(names()).toEqual([kept.name, "Read again", own.name]);
    made.mockClear();
    expect(selectUnfiltered(store.getState())?.passing.counts("actor")).toBeDefined();
    expect(made).not.toHaveBeenCalled();
    await later.save();
    later.letGo();

    const last = openTab({}, prepare);
    await last.restore();
    expect(last.store.getState().dataSets.map(({ name }) => name)).toEqual(names());
    expect(last.store.getState().ratings).toEqual([b1, un]);
  });

  test("data sets that cannot be counted stay in the database, are said, and hold up nothing", async () => {
    const { openTab } = browserOf();
    const prepare = ({ actions }: AppStore) => actions.loadRecord(smallRecord());
    const tab = openTab({}, prepare);
    bring(tab.store, [dataSetOf(1)]);
    tab.store.actions.rate(b1);
    await tab.save();
    tab.letGo();

    const later = openTab({}, prepare);
    const stop = watch(later.store, () => {
      throw new Error("cannot be counted");
    });
    expect(await later.restore()).toBeNull();
    const { dataSets, ratings, keepingFault } = later.store.getState();
    expect([dataSets, ratings]).toEqual([[], [b1]]);
    expect(keepingFault).toMatchObject({ kind: "not-read", kinds: ["dataSets"] });
    expect(keepingFault?.detail).toBe("cannot be counted");
    stop();
    later.store.actions.rate(un);
    await later.save();
    later.letGo();

    const last = openTab({}, prepare);
    await last.restore();
    expect(last.store.getState().dataSets).toHaveLength(1);
    expect(last.store.getState().ratings).toEqual([b1, un]);
  });

  test("own boundaries come back with the units in use, before the link is looked at", async () => {
    const { openTab } = browserOf();
    const prepare = ({ actions }: AppStore) => {
      actions.loadRecord(smallRecord());
      actions.loadBoundaries(SHIPPED);
    };
    const tab = openTab({}, prepare);
    const [one, other] = [keptOwn(1), keptOwn(2, { name: "Others" })];
    tab.store.actions.putOwnBoundaries(one);
    tab.store.actions.putOwnBoundaries(other);
    tab.store.actions.useUnits(other.id);
    tab.store.actions.changeOwnBoundaries(one.id, { attribution: "A Survey" });
    expect(await tab.save()).toBeNull();
    tab.letGo();

    const later = openTab({}, prepare);
    later.store.actions.openScene({ ...EMPTY_SCENE, selection: OWN_EAST }, []);
    await later.restore();
    const state = later.store.getState();
    expect(state.ownBoundaries).toEqual([{ ...one, attribution: "A Survey" }, other]);
    expect(state).toMatchObject({ ownUnits: other.id, past: [] });
    expect(state.boundaries?.own?.name).toBe("Others");
    dropUnknown(later.store);
    expect(later.store.getState()).toMatchObject({ selection: OWN_EAST, dropped: [] });
    later.store.actions.useUnits(null);
    await later.save();

    const last = openTab({}, prepare);
    await last.restore();
    expect(last.store.getState()).toMatchObject({ ownUnits: null });
    expect(last.store.getState().ownBoundaries).toHaveLength(2);
  });

  test("renaming own boundaries or using others writes no outlines again", async () => {
    const { openTab } = browserOf();
    const tab = openTab();
    const own = keptOwn(1);
    tab.store.actions.putOwnBoundaries(own);
    await tab.save();
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    tab.store.actions.useUnits(own.id);
    tab.store.actions.changeOwnBoundaries(own.id, { name: "Other" });
    await tab.save();
    const keys = put.mock.calls.map(([, key]) => key);
    expect(new Set(keys.map(String))).toEqual(new Set([`ownBoundaries,${own.id}`]));
    tab.store.actions.removeOwnBoundaries(own.id);
    await tab.save();
    const database = openWorkspaceDatabase();
    for (const part of ["ownBoundaries", "ownBoundaryUnits"])
      expect(await keysOf(database, part)).toEqual([]);
  });

  test("a document comes back with its passages, and one of another record is kept unseen", async () => {
    const { openTab } = browserOf();
    const prepare = (store: AppStore) => store.actions.loadRecord(smallRecord());
    const database = openWorkspaceDatabase();
    await database.write([
      { address: ["attached", "001"], value: attachedOf("001", "text") },
      { address: ["attached", "999"], value: attachedOf("999", "text") },
    ]);
    const tab = openTab({}, prepare);
    await tab.restore();
    expect([...tab.store.getState().attached.keys()]).toEqual(["001"]);
    tab.store.actions.forget("001");
    await tab.save();
    expect(await keysOf(database, "attached")).toEqual(["999"]);
  });

  test("renaming a data set writes neither its columns nor its join again", async () => {
    const { openTab } = browserOf();
    const tab = openTab();
    const set = dataSetOf(1);
    bring(tab.store, [set]);
    await tab.save();
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    tab.store.actions.changeDataSet(set.id, { name: "Other" });
    await tab.save();
    expect(put.mock.calls.map(([, key]) => key)).toEqual([["dataSets", set.id]]);
    tab.store.actions.removeDataSet(set.id);
    await tab.save();
    const database = openWorkspaceDatabase();
    for (const part of ["dataSets", "dataSetColumns", "dataSetJoins"])
      expect(await keysOf(database, part)).toEqual([]);
  });

  test("writes undo as well, and nothing where nothing kept has changed", async () => {
    const { openTab, told } = browserOf();
    const tab = openTab();
    tab.store.actions.rate(b1);
    tab.store.actions.undo();
    await tab.save();
    const count = told.length;
    tab.store.actions.setView({ unit: "events" });
    await tab.save();
    expect(told).toHaveLength(count);
    const later = openTab();
    await later.restore();
    expect(later.store.getState().ratings).toEqual([]);
  });

  test("what was changed before it could be restored stays, beside what was kept", async () => {
    const { openTab } = browserOf();
    const first = openTab();
    first.store.actions.rate(b1);
    await first.save();
    first.letGo();
    const tab = openTab();
    tab.store.actions.rate(rated("document", "001", "A"));
    tab.store.actions.rate(un);
    await settled(tab);
    const later = openTab();
    await later.restore();
    expect(later.store.getState().ratings).toEqual([rated("document", "001", "A"), un]);
  });

  test("the shipped briefing is kept once it is changed, and not before", async () => {
    const { openTab } = browserOf();
    const shipping = (title: string) => (store: AppStore) =>
      store.actions.shipBriefings([briefingOf("shipped", title)]);
    const titles = (store: AppStore) =>
      store.getState().briefings.map(({ content }) => content.title);
    const tab = openTab({}, shipping("Shipped"));
    tab.store.actions.putBriefing(briefingOf("a", "Mine"));
    await tab.save();
    const later = openTab({}, shipping("Shipped anew"));
    await later.restore();
    expect(titles(later.store)).toEqual(["Shipped anew", "Mine"]);
    later.store.actions.putBriefing(briefingOf("shipped", "Changed"));
    await later.save();
    const last = openTab({}, shipping("Shipped again"));
    await last.restore();
    expect(titles(last.store)).toEqual(["Changed", "Mine"]);
  });
});

describe("what an earlier version kept as texts", () => {
  test("is moved into the workspace once, with what could not be read", async () => {
    const file = writeBriefing(briefingOf("a", "Mine").content);
    const { openTab, values } = browserOf({
      [EARLIER_RATINGS]: writeRatings([un, b1]),
      [EARLIER_BRIEFINGS]: JSON.stringify([{ key: "a", file }]),
      [`${EARLIER_BRIEFINGS}.unread`]: "old",
    });
    const tab = openTab();
    await tab.restore();
    expect(tab.store.getState().ratings).toEqual([un, b1]);
    expect(tab.store.getState().briefings).toEqual([briefingOf("a", "Mine")]);
    expect(values.size).toBe(0);
    expect(await keysOf(openWorkspaceDatabase(), UNREAD)).toEqual([`${EARLIER_BRIEFINGS}.unread`]);
  });

  test.each([
    ["not JSON", "{"],
    ["a newer version", '{"format":"attest-ratings","version":2}'],
    ["one bad entry", writeRatings([b1]).replace('"B"', '"Z"')],
  ])("is told of and set aside where it is %s", async (_name, text) => {
    const { openTab } = browserOf({ [EARLIER_RATINGS]: text });
    const tab = openTab();
    await tab.restore();
    expect(tab.store.getState().keepingFault?.kind).toBe("not-read");
    const database = openWorkspaceDatabase();
    const read = await database.read([[UNREAD, EARLIER_RATINGS]]);
    expect(read).toMatchObject({ value: [{ value: text }] });
  });

  test("is on the page also where the database refuses, and stays where it was", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const { openTab, values } = browserOf({ [EARLIER_RATINGS]: writeRatings([b1]) });
    const tab = openTab();
    expect(await tab.restore()).toMatchObject({ failed: "missing" });
    expect(tab.store.getState().ratings).toEqual([b1]);
    expect(tab.store.getState().keepingFault).toMatchObject({
      kind: "not-saved",
      because: "missing",
    });
    expect(values.get(EARLIER_RATINGS)).toBe(writeRatings([b1]));
  });
});

describe("what cannot be read", () => {
  test("is told of, left where it is, and set aside before it is written over", async () => {
    const database = openWorkspaceDatabase();
    const broken = { ...b1, value: "Z" };
    await database.write([
      { address: ["ratings", "document:001"], value: broken },
      { address: ["ratings", "claimant:un"], value: un },
    ]);
    const { openTab } = browserOf();
    const tab = openTab();
    await tab.restore();
    expect(tab.store.getState().ratings).toEqual([un]);
    expect(tab.store.getState().keepingFault).toMatchObject({
      kind: "not-read",
      kinds: ["ratings"],
    });
    tab.store.actions.rate(rated("document", "404", "A"));
    await tab.save();
    expect(await keysOf(database, "ratings")).toContain("document:001");
    tab.store.actions.rate(b1);
    await tab.save();
    expect(await database.read([[UNREAD, "ratings/document:001"]])).toMatchObject({
      value: [{ value: broken }],
    });
  });

  test("is an outline that is none, by the name of its file, and the other boundaries come", async () => {
    const { openTab } = browserOf();
    const tab = openTab();
    const [good, bad] = [keptOwn(1), keptOwn(2, { fileName: "sectors.geojson" })];
    tab.store.actions.putOwnBoundaries(bad);
    tab.store.actions.putOwnBoundaries(good);
    tab.store.actions.useUnits(bad.id);
    await tab.save();
    const database = openWorkspaceDatabase();
    await database.write([
      { address: ["ownBoundaryUnits", bad.id], value: { units: [], notes: [], fit: {} } },
    ]);
    const later = openTab();
    await later.restore();
    const state = later.store.getState();
    expect(state).toMatchObject({ ownBoundaries: [good], ownUnits: null });
    expect(state.keepingFault).toMatchObject({ kind: "not-read", kinds: ["ownBoundaries"] });
    expect(state.keepingFault?.detail).toContain("sectors.geojson: ");
  });

  test("is a data set of another layout", async () => {
    const { openTab } = browserOf();
    const tab = openTab();
    const set = dataSetOf(1);
    bring(tab.store, [set]);
    await tab.save();
    const database = openWorkspaceDatabase();
    await database.write([
      { address: ["dataSetColumns", set.id], value: { version: 0, events: {}, notes: [] } },
    ]);
    const later = openTab();
    await later.restore();
    expect(later.store.getState().dataSets).toEqual([]);
    expect(later.store.getState().keepingFault).toMatchObject({
      kind: "not-read",
      kinds: ["dataSets"],
    });
    expect(await keysOf(database, "dataSetColumns")).toEqual([set.id]);
  });
});

describe("a browser that refuses", () => {
  test("a full storage is told of, names what is not kept, and is forgiven when there is room", async () => {
    const { openTab } = browserOf();
    const tab = openTab();
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    tab.store.actions.rate(b1);
    expect(await tab.save()).toEqual({ failed: "full", detail: "no room" });
    expect(tab.store.getState().keepingFault).toEqual({
      kind: "not-saved",
      because: "full",
      kinds: ["ratings"],
      detail: "no room",
    });
    expect(tab.store.getState().ratings).toEqual([b1]);
    put.mockRestore();
    expect(await tab.save()).toBeNull();
    expect(tab.store.getState().keepingFault).toBeNull();
  });

  test("a data set for which there is no room is not tried, and the rest is kept", async () => {
    const { openTab } = browserOf();
    let allowed = 1_000;
    const space = () => Promise.resolve({ used: 500, allowed, isPersistent: false });
    const tab = openTab({ space });
    bring(tab.store, [dataSetOf(1, 20_000)]);
    tab.store.actions.rate(b1);
    expect(await tab.save()).toMatchObject({ failed: "full" });
    expect(tab.store.getState().keepingFault).toMatchObject({
      because: "full",
      kinds: ["dataSets"],
    });
    const database = openWorkspaceDatabase();
    expect(await keysOf(database, "ratings")).toEqual(["document:001"]);
    expect(await keysOf(database, "dataSetColumns")).toEqual([]);
    allowed = 1e9;
    expect(await tab.save()).toBeNull();
  });

  test("a storage that is nearly full is told of once, until there was room in between", async () => {
    const { openTab } = browserOf();
    let used = 990e6;
    const tab = openTab({
      space: () => Promise.resolve({ used, allowed: 1e9, isPersistent: false }),
    });
    const saved = async (rating: typeof b1) => {
      tab.store.actions.rate(rating);
      expect(await tab.save()).toBeNull();
      return tab.store.getState().keepingFault;
    };
    expect(await saved(b1)).toMatchObject({ kind: "short", detail: "10 MB left" });
    tab.store.actions.reportKeeping(null);
    expect(await saved(un)).toBeNull();
    used = 100e6;
    expect(await saved(b1)).toBeNull();
    used = 960e6;
    expect(await saved(un)).toMatchObject({ kind: "short" });
    used = 100e6;
    expect(await saved(b1)).toBeNull();
  });

  test("a storage that is nearly full is told of once something worse has been read", async () => {
    const { openTab } = browserOf();
    const tab = openTab({
      space: () => Promise.resolve({ used: 990e6, allowed: 1e9, isPersistent: false }),
    });
    const worse = { kind: "not-read", because: "failed", kinds: [], detail: "" } as const;
    tab.store.actions.reportKeeping(worse);
    await tab.save();
    expect(tab.store.getState().keepingFault).toBe(worse);
    tab.store.actions.reportKeeping(null);
    await tab.save();
    expect(tab.store.getState().keepingFault).toMatchObject({ kind: "short" });
  });

  test("what is removed makes room for what is large, and is gone where there still is none", async () => {
    const { openTab } = browserOf();
    let allowed = 1e9;
    const space = () => Promise.resolve({ used: 500, allowed, isPersistent: false });
    const tab = openTab({ space });
    const [old, large] = [dataSetOf(1), dataSetOf(2, 20_000)];
    bring(tab.store, [old]);
    expect(await tab.save()).toBeNull();
    allowed = 1_000;
    tab.store.actions.removeDataSet(old.id);
    bring(tab.store, [large]);
    expect(await tab.save()).toMatchObject({ failed: "full" });
    const database = openWorkspaceDatabase();
    expect(await keysOf(database, "dataSets")).toEqual([]);
    expect(await keysOf(database, "dataSetColumns")).toEqual([]);
    allowed = 1e9;
    expect(await tab.save()).toBeNull();
    expect(await keysOf(database, "dataSets")).toEqual([large.id]);
  });

  test("a workspace that the browser removed is told of, once", async () => {
    const { openTab, values } = browserOf();
    const tab = openTab();
    tab.store.actions.rate(b1);
    await tab.save();
    expect(values.has(MARKER_KEY)).toBe(true);
    vi.stubGlobal("indexedDB", new IDBFactory());
    const later = openTab();
    await later.restore();
    expect(later.store.getState().keepingFault?.kind).toBe("removed");
    const last = openTab();
    await last.restore();
    expect(last.store.getState().keepingFault).toBeNull();
  });

  test("a first visit makes no database", async () => {
    const { openTab } = browserOf();
    await openTab().restore();
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe("two tabs", () => {
  test("one that takes own boundaries over keeps the units that wait to be shown there", async () => {
    const { store } = browserOf().openTab();
    const [one, other] = [keptOwn(1), keptOwn(2)];
    store.actions.loadRecord(smallRecord());
    store.actions.loadBoundaries(SHIPPED);
    bring(store, [dataSetOf(1)]);
    store.actions.putOwnBoundaries(one);
    store.actions.useUnits(one.id);
    expect(store.getState().ownUnits).toBeNull();
    const { put, listOf } = keptSlices.ownBoundaries;
    await put(store, (state) => [...listOf(state), { own: other, isInUse: false }]);
    expect(store.getState().ownBoundaries).toEqual([one, other]);
    await vi.waitFor(() => expect(store.getState()).toBe(store.asked.getState()));
    expect(store.getState()).toMatchObject({ ownUnits: one.id, ownBoundaries: [one, other] });
  });

  test("take over each other's work and do not echo", async () => {
    const { openTab, told } = browserOf();
    const [left, right] = [openTab(), openTab()];
    await settled(left, right);
    const set = dataSetOf(1);
    left.store.actions.rate(b1);
    bring(left.store, [set]);
    await settled(left, right);
    right.store.actions.changeDataSet(set.id, { name: "Right" });
    right.store.actions.rate(un);
    await settled(left, right);
    for (const { store } of [left, right]) {
      expect(store.getState().ratings).toEqual([b1, un]);
      expect(store.getState().dataSets.map(({ name }) => name)).toEqual(["Right"]);
    }
    expect(left.store.getState().dataSets[0]?.events).toBe(set.events);
    expect(told).toHaveLength(4);
    left.store.actions.removeDataSet(set.id);
    await settled(left, right);
    expect(right.store.getState().dataSets).toEqual([]);
  });

  test("what one wrote and the other cannot read is said there", async () => {
    const { openTab } = browserOf();
    const tabs = [openTab(), openTab({ database: { ...openWorkspaceDatabase(), read: failing } })];
    await settled(...tabs);
    tabs[0]?.store.actions.rate(b1);
    await settled(...tabs);
    expect(tabs[1]?.store.getState().keepingFault).toMatchObject({
      kind: "not-read",
      kinds: ["ratings"],
      detail: "no access",
    });
  });

  test("an undo in one does not lose what the other added, nor bring back what it removed", async () => {
    const { openTab } = browserOf();
    const [left, right] = [openTab(), openTab()];
    await settled(left, right);
    left.store.actions.rate(b1);
    left.store.actions.putBriefing(briefingOf("a", "Mine"));
    left.store.actions.setView({ unit: "events" });
    await settled(left, right);
    right.store.actions.rate(un);
    right.store.actions.removeBriefing("a");
    await settled(left, right);
    left.store.actions.undo();
    expect(left.store.getState().ratings).toEqual([b1, un]);
    expect(left.store.getState().briefings).toEqual([]);
    left.store.actions.undo();
    left.store.actions.undo();
    await settled(left, right);
    expect(left.store.getState().ratings).toEqual([un]);
    expect(right.store.getState().ratings).toEqual([un]);
    expect(right.store.getState().briefings).toEqual([]);
  });

  test("a removed data set is not brought back in half by another tab that renames it", async () => {
    const { openTab } = browserOf();
    const [left, right] = [openTab(), openTab()];
    await settled(left, right);
    const set = dataSetOf(1);
    bring(left.store, [set]);
    await settled(left, right);
    left.store.actions.removeDataSet(set.id);
    right.store.actions.changeDataSet(set.id, { name: "Late" });
    await settled(left, right);
    await settled(left, right);
    expect(left.store.getState().dataSets).toEqual(right.store.getState().dataSets);
    expect(left.store.getState().keepingFault).toBeNull();
  });

  type Act = (store: AppStore) => void;
  const anyAct: fc.Arbitrary<Act> = fc.oneof(
    fc
      .record({ id: fc.constantFrom("001", "002", "003"), value: fc.constantFrom("A", "B", "C") })
      .map(
        ({ id, value }): Act =>
          ({ actions }) =>
            actions.rate(rated("document", id, value)),
      ),
    fc.constantFrom("001", "002", "003").map(
      (id): Act =>
        ({ actions }) =>
          actions.liftRating("document", id),
    ),
    fc.nat(2).map(
      (n): Act =>
        (store) =>
          bring(store, [dataSetOf(n)]),
    ),
    fc.nat(2).map(
      (n): Act =>
        ({ actions }) =>
          actions.removeDataSet(dataSetOf(n).id),
    ),
    fc.record({ n: fc.nat(2), name: fc.string() }).map(
      ({ n, name }): Act =>
        ({ actions }) =>
          actions.changeDataSet(dataSetOf(n).id, { name }),
    ),
    fc.record({ key: fc.constantFrom("a", "b"), title: fc.constantFrom("One", "Two") }).map(
      ({ key, title }): Act =>
        ({ actions }) =>
          actions.putBriefing(briefingOf(key, title)),
    ),
    fc.constantFrom("a", "b").map(
      (key): Act =>
        ({ actions }) =>
          actions.removeBriefing(key),
    ),
    fc.record({ name: fc.constantFrom("p", "q"), id: fc.constantFrom("AF-HER", "AF-KAB") }).map(
      ({ name, id }): Act =>
        ({ actions, getState }) =>
          actions.choose({ places: { ...getState().choices.places, [name]: id } }),
    ),
    fc.nat(2).map(
      (n): Act =>
        ({ actions }) =>
          actions.putOwnBoundaries(keptOwn(n)),
    ),
    fc.nat(2).map(
      (n): Act =>
        ({ actions }) =>
          actions.removeOwnBoundaries(keptOwn(n).id),
    ),
    fc.option(fc.nat(2)).map(
      (n): Act =>
        ({ actions }) =>
          actions.useUnits(n === null ? null : keptOwn(n).id),
    ),
    fc.constant<Act>(({ actions }) => actions.undo()),
    fc.constant<Act>(({ actions }) => actions.redo()),
  );
  const workOf = ({ getState }: AppStore) => {
    const { ownBoundaries, ownUnits, dataSets, ratings, briefings, choices } = getState();
    return { ownBoundaries, ownUnits, dataSets, ratings, briefings, choices };
  };

  test("that write at the same time end equal, and as the next visit finds it", async () => {
    const anySteps = fc.array(fc.record({ isLeft: fc.boolean(), act: anyAct, waits: fc.nat(12) }), {
      maxLength: 16,
    });
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        vi.stubGlobal("indexedDB", new IDBFactory());
        const { openTab } = browserOf();
        const [left, right] = [openTab(), openTab()];
        for (const { isLeft, act, waits } of steps) {
          act((isLeft ? left : right).store);
          // Any number of steps of the database may lie between two acts.
          for (let turn = 0; turn < waits; turn++)
            await new Promise((resolve) => setImmediate(resolve));
        }
        for (let round = 0; round < 3; round++) await settled(left, right);
        const later = openTab();
        await later.restore();
        expect(workOf(right.store)).toEqual(workOf(left.store));
        expect(workOf(later.store)).toEqual(workOf(left.store));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe("delete everything", () => {
  test("leaves nothing: no database, no text, and other tabs are told and write no more", async () => {
    const { openTab, values } = browserOf({ "attest.theme": "dark" });
    const [left, right] = [openTab(), openTab()];
    left.store.actions.rate(b1);
    bring(right.store, [dataSetOf(1)]);
    right.store.actions.putOwnBoundaries(keptOwn(1));
    await settled(left, right);
    expect(await left.deleteAll()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    expect([...values]).toEqual([]);
    expect([left.deleted(), right.deleted()]).toEqual([0, 1]);
    right.store.actions.rate(un);
    left.store.actions.rate(un);
    await Promise.all([left.save(), right.save()]);
    expect(await indexedDB.databases()).toEqual([]);
  });
});
