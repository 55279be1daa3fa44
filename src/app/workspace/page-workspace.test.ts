import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openWorkspaceDatabase } from "../../ingest/workspace/workspace-database.ts";
import { createAppStore } from "../../store/store.ts";
import { rated } from "../../testing/ratings.ts";
import { importLog, startWorkspace } from "./page-workspace.ts";
import { browserOf } from "./test-tabs.ts";

const { groundOf } = browserOf();

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  // A browser without locks.
  vi.stubGlobal("navigator", {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The databases there are, which `databases` itself is not asked for: a test may stand in its way. */
const names = async () => {
  vi.restoreAllMocks();
  return (await indexedDB.databases()).map(({ name }) => name);
};

test("a page that begins with nothing to keep makes no database", async () => {
  await startWorkspace(createAppStore(), groundOf);
  await importLog.forget({ id: "a", fileName: "a.csv", bytes: 1, why: "closed" });
  await importLog.keepOriginals([]);
  expect(await names()).toEqual([]);
});

test("nor where the browser does not say which databases there are", async () => {
  vi.spyOn(indexedDB, "databases").mockRejectedValue(new Error("not here"));
  await startWorkspace(createAppStore(), groundOf);
  expect(await names()).toEqual([]);
});

test("nor while another page deletes everything, which the browser still lists then", async () => {
  const gone = openWorkspaceDatabase();
  await gone.write([
    { address: ["ratings", "document:001"], value: rated("document", "001", "B") },
  ]);
  const listed = await indexedDB.databases();
  vi.spyOn(indexedDB, "databases").mockResolvedValue(listed);
  const store = createAppStore();
  await Promise.all([gone.deleteAll(), startWorkspace(store, groundOf)]);
  expect(await names()).toEqual([]);
  expect(store.getState().ratings).toEqual([]);
});

test("a page that begins with a storage that is nearly full says so", async () => {
  const store = createAppStore();
  const space = () => Promise.resolve({ used: 990e6, allowed: 1e9, isPersistent: false });
  await startWorkspace(store, () => groundOf({ space }));
  expect(store.getState().keepingFault).toMatchObject({ kind: "short", detail: "10 MB left" });
});
