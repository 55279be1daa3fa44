import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attachedOf } from "../../testing/workspace.ts";
import { noDatabase, openWorkspaceDatabase, UNREAD } from "./workspace-database.ts";

const record = (part: string, key: string, value: unknown) =>
  ({ address: [part, key], value }) as const;

const valuesOf = (stored: Awaited<ReturnType<ReturnType<typeof openWorkspaceDatabase>["read"]>>) =>
  "value" in stored ? stored.value.map(({ value }) => value) : [];

/** The keys of all records and pieces of records. */
async function everyKey(): Promise<unknown> {
  const opened = await openDB("attest", 2);
  const keys = await opened.getAllKeys("records");
  opened.close();
  return keys;
}

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the workspace's database", () => {
  it("keeps, replaces, lists and takes away records, for the next visit too", async () => {
    const database = openWorkspaceDatabase();
    expect(await database.isThere()).toBe(false);
    expect(await database.list("a")).toEqual({ value: [] });
    expect(await database.write([record("a", "2", "old"), record("ab", "1", 3)])).toEqual({
      value: null,
    });
    await database.write([record("a", "2", "new"), record("a", "1", new Uint8Array([1]))]);
    const later = openWorkspaceDatabase();
    expect(await later.isThere()).toBe(true);
    expect(await later.list("a")).toEqual({
      value: [record("a", "1", new Uint8Array([1])), record("a", "2", "new")],
    });
    await later.write([record("a", "1", undefined)]);
    expect(
      await later.read([
        ["a", "1"],
        ["ab", "1"],
      ]),
    ).toEqual({
      value: [record("a", "1", undefined), record("ab", "1", 3)],
    });
  });

  it("writes all or nothing", async () => {
    const database = openWorkspaceDatabase();
    const written = await database.write([
      record("a", "1", 1),
      record("a", "2", () => "no record"),
    ]);
    expect(written).toMatchObject({ failed: "failed" });
    expect(await database.list("a")).toEqual({ value: [] });
  });

  it("writes large arrays one by one, gives them back whole, and takes them away with their record", async () => {
    const database = openWorkspaceDatabase();
    const days = Int32Array.of(1, -2);
    const value = { version: 1, start: days, end: days, texts: ["a"], none: undefined, fine: NaN };
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    await database.write([{ ...record("a", "1", value), inPieces: true }]);
    const arraysOf = ([given]: readonly unknown[]) =>
      ArrayBuffer.isView(given)
        ? 1
        : Object.values(given as object).filter(ArrayBuffer.isView).length;
    expect(put.mock.calls.map(arraysOf)).toEqual([1, 0]);
    const later = openWorkspaceDatabase();
    expect(await later.list("a")).toEqual({ value: [record("a", "1", value)] });
    const [read] = valuesOf(await later.read([["a", "1"]])) as (typeof value)[];
    expect(read).toEqual(value);
    expect(read?.start).toBe(read?.end);
    await later.write([record("a", "1", undefined)]);
    expect(await everyKey()).toEqual([]);
  });

  it("keeps what stood there when a large record breaks off between two arrays, and no piece of it", async () => {
    const database = openWorkspaceDatabase();
    const old = { version: 1, start: Int32Array.of(1), end: Int32Array.of(2) };
    await database.write([{ ...record("a", "1", old), inPieces: true }]);
    const before = await everyKey();
    const next = {
      version: 2,
      start: Int32Array.of(3),
      end: Int32Array.of(4),
      line: Int32Array.of(5),
    };
    const original = IDBObjectStore.prototype.put;
    let arrays = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      if (++arrays === 3) throw new DOMException("full", "QuotaExceededError");
      return original.call(this, value, key);
    });
    const changes = [record("b", "1", "facts"), { ...record("a", "1", next), inPieces: true }];
    expect(await database.write(changes)).toMatchObject({ failed: "full" });
    vi.restoreAllMocks();
    expect(await everyKey()).toEqual(before);
    expect(await openWorkspaceDatabase().list("a")).toEqual({ value: [record("a", "1", old)] });
    expect(await database.write(changes)).toEqual({ value: null });
    expect(await database.list("a")).toEqual({ value: [record("a", "1", next)] });
    await database.write([record("a", "1", "small")]);
    expect(await everyKey()).toHaveLength(2);
  });

  it("sets aside what nobody could read before it writes over it", async () => {
    const database = openWorkspaceDatabase();
    await database.write([record("a", "1", "unread")]);
    await database.write([{ ...record("a", "1", "new"), setAside: true }]);
    expect(await database.list(UNREAD)).toEqual({ value: [record(UNREAD, "a/1", "unread")] });
    expect(await database.list("a")).toEqual({ value: [record("a", "1", "new")] });
  });

  it("takes over the attached documents of its first version", async () => {
    const earlier = await openDB("attest", 1, {
      upgrade: (database) => void database.createObjectStore("documents", { keyPath: "document" }),
    });
    await earlier.put("documents", attachedOf("001", "one"));
    await earlier.put("documents", attachedOf("002", "two"));
    earlier.close();
    const database = openWorkspaceDatabase();
    expect(await database.list("attached")).toEqual({
      value: [
        record("attached", "001", attachedOf("001", "one")),
        record("attached", "002", attachedOf("002", "two")),
      ],
    });
  });

  it("says so where the browser has no database or forbids it", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await openWorkspaceDatabase().list("a")).toMatchObject({ failed: "missing" });
    const open = () => {
      throw new DOMException("not here", "SecurityError");
    };
    vi.stubGlobal("indexedDB", { open });
    expect(await openWorkspaceDatabase().write([])).toEqual({
      failed: "missing",
      detail: "not here",
    });
  });

  it("says so where another tab is in the way, and works once it is not", async () => {
    // A tab that holds the database and does not let go when it is to be deleted.
    const holder = await openDB("attest", 2, {
      upgrade: (database) => void database.createObjectStore("records"),
    });
    const deletion = indexedDB.deleteDatabase("attest");
    const database = openWorkspaceDatabase(20);
    expect(await database.list("a")).toMatchObject({ failed: "blocked" });
    const deleted = new Promise((resolve) => {
      deletion.onsuccess = resolve;
    });
    holder.close();
    await deleted;
    expect(await database.list("a")).toEqual({ value: [] });
  });

  it("lets go of the database when another tab deletes it, and opens it again", async () => {
    const database = openWorkspaceDatabase();
    await database.write([record("a", "1", 1)]);
    expect(await openWorkspaceDatabase().deleteAll()).toEqual({ value: null });
    expect(await indexedDB.databases()).toEqual([]);
    expect(await database.list("a")).toEqual({ value: [] });
  });
});

it("keeps nothing, and opens no database, where a page is to keep nothing", async () => {
  const open = vi.spyOn(IDBFactory.prototype, "open");
  expect(await noDatabase.write([record("a", "1", 1)])).toMatchObject({ failed: "missing" });
  expect(await noDatabase.list("a")).toMatchObject({ failed: "missing" });
  expect(open).not.toHaveBeenCalled();
});

it("neither reading nor taking away makes a database, but a later write does", async () => {
  const database = openWorkspaceDatabase();
  const [listed, read, written, nothing] = await Promise.all([
    database.list("ratings"),
    database.read([["ratings", "a"]]),
    database.write([{ address: ["ratings", "a"], value: undefined }]),
    database.write([]),
  ]);
  expect(listed).toEqual({ value: [] });
  expect(read).toEqual({ value: [{ address: ["ratings", "a"], value: undefined }] });
  expect([written, nothing]).toEqual([{ value: null }, { value: null }]);
  expect(await indexedDB.databases()).toEqual([]);
  const [, put] = await Promise.all([
    database.list("ratings"),
    database.write([{ address: ["ratings", "a"], value: 1 }]),
  ]);
  expect(put).toEqual({ value: null });
  expect(await database.list("ratings")).toEqual({
    value: [{ address: ["ratings", "a"], value: 1 }],
  });
});
