import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { documentIdSchema } from "../domain/ids.ts";
import { type AttachedDocument, noAttachedStore, openAttachedStore } from "./attached-store.ts";

const idOf = (id: string) => documentIdSchema.parse(id);
const attached = (id: string, text = `Text of ${id}`): AttachedDocument => ({
  document: idOf(id),
  fileName: `${id}.txt`,
  sha256: id.repeat(22).slice(0, 64),
  text,
  how: "same-file",
  attachedAt: "2026-01-02T03:04:05.000Z",
});

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the store of attached documents", () => {
  it("keeps, replaces, lists and forgets documents, for the next visit too", async () => {
    const store = openAttachedStore();
    expect(await store.list()).toEqual({ value: [] });
    expect(await store.put(attached("002"))).toEqual({ value: null });
    await store.put(attached("001", "old"));
    await store.put(attached("001"));
    expect(await openAttachedStore().list()).toEqual({ value: [attached("001"), attached("002")] });
    expect(await store.forget(idOf("001"))).toEqual({ value: null });
    expect(await store.list()).toEqual({ value: [attached("002")] });
    expect(await store.forgetAll()).toEqual({ value: null });
    expect(await store.list()).toEqual({ value: [] });
  });

  it("says so where the browser has no database or forbids it", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await openAttachedStore().list()).toMatchObject({ failed: "missing" });
    const open = () => {
      throw new DOMException("not here", "SecurityError");
    };
    vi.stubGlobal("indexedDB", { open });
    expect(await openAttachedStore().put(attached("001"))).toEqual({
      failed: "missing",
      detail: "not here",
    });
  });

  it("says so where the device is full", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    expect(await openAttachedStore().put(attached("001"))).toEqual({
      failed: "full",
      detail: "no room",
    });
  });

  it("says so where another tab is in the way, and works once it is not", async () => {
    // A tab that holds the database and does not let go when it is to be deleted.
    const holder = await openDB("attest", 1, {
      upgrade: (database) => void database.createObjectStore("documents", { keyPath: "document" }),
    });
    const deletion = indexedDB.deleteDatabase("attest");
    const store = openAttachedStore(20);
    expect(await store.list()).toMatchObject({ failed: "blocked" });
    const deleted = new Promise((resolve) => {
      deletion.onsuccess = resolve;
    });
    holder.close();
    await deleted;
    expect(await store.list()).toEqual({ value: [] });
  });

  it("lets go of the database when another tab wants it, and opens it again", async () => {
    const store = openAttachedStore();
    await store.put(attached("001"));
    const deleted = new Promise((resolve) => {
      indexedDB.deleteDatabase("attest").onsuccess = resolve;
    });
    await deleted;
    expect(await store.list()).toEqual({ value: [] });
  });
});

it("keeps nothing, and opens no database, where a page is to keep nothing", async () => {
  const open = vi.spyOn(IDBFactory.prototype, "open");
  expect(await noAttachedStore.put(attached("001"))).toMatchObject({ failed: "missing" });
  expect(await noAttachedStore.list()).toMatchObject({ failed: "missing" });
  expect(open).not.toHaveBeenCalled();
});
