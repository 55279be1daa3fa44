import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openImportLog, type ReadingLocks, unpacked } from "./import-log.ts";
import { openWorkspaceDatabase } from "./workspace-database.ts";

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const NOTHING = (): Promise<unknown> => Promise.resolve();

/** Locks of one browser; a page that is gone lets go of its own. */
function locksOf() {
  const held = new Set<string>();
  const page = (): ReadingLocks => ({
    hold: (id) => {
      held.add(id);
      return Promise.resolve(() => void held.delete(id));
    },
    held: async () => {
      await beforeAsked();
      const now = new Set(held);
      await afterAsked();
      return now;
    },
  });
  let [beforeAsked, afterAsked] = [NOTHING, NOTHING];
  return {
    page,
    crash: () => held.clear(),
    /** Lets other pages act just before and just after one asks what is held. */
    between: (before: () => Promise<unknown>, after: () => Promise<unknown>) =>
      void ([beforeAsked, afterAsked] = [before, after]),
  };
}
let count = 0;
const pageOf = (locks: ReturnType<typeof locksOf>) =>
  openImportLog(openWorkspaceDatabase(), locks.page(), () => `reading-${(count += 1)}`);
const file = new File(["id,date\n1,2023-01-01\n"], "events.csv");
const NONE = new Set<string>();

test("a reading that a page was closed in is offered again, with its file, until it is forgotten", async () => {
  const locks = locksOf();
  const id = await pageOf(locks).begin(file);
  expect(await pageOf(locks).interrupted(NONE)).toEqual([]);
  locks.crash();
  const page = pageOf(locks);
  const [found] = await page.interrupted(NONE);
  expect(found).toEqual({ id, fileName: "events.csv", bytes: file.size, why: "closed" });
  if (found === undefined) return;
  const again = await page.fileOf(found);
  expect(again?.name).toBe("events.csv");
  expect(await again?.text()).toBe(await file.text());
  await page.forget(found);
  expect(await page.interrupted(NONE)).toEqual([]);
});

test("a reading that another page begins or ends at that very moment is none that was closed", async () => {
  const locks = locksOf();
  const [reader, looker] = [pageOf(locks), pageOf(locks)];
  const ending = await reader.begin(file);
  let begun: string | null = null;
  locks.between(
    () => reader.end(ending, file, null, () => true),
    async () => (begun = await reader.begin(file)),
  );
  expect(await looker.interrupted(NONE)).toEqual([]);
  locks.between(NOTHING, () => reader.end(begun, file, null, () => true));
  expect(await looker.interrupted(NONE)).toEqual([]);
});

test("a reading that ends without a data set leaves nothing", async () => {
  const locks = locksOf();
  const page = pageOf(locks);
  await page.end(await page.begin(file), file, null, () => true);
  locks.crash();
  expect(await page.interrupted(NONE)).toEqual([]);
  expect(await page.originals()).toEqual([]);
});

test("the file of a data set is kept packed, and offered where the set cannot be read", async () => {
  const locks = locksOf();
  const page = pageOf(locks);
  await page.end(await page.begin(file), file, "data-00000001", () => true);
  const [original] = await page.originals();
  expect(original).toMatchObject({ id: "data-00000001", fileName: "events.csv", isPacked: true });
  if (original !== undefined)
    expect(await (await unpacked(original)).text()).toBe(await file.text());
  expect(await page.interrupted(new Set(["data-00000001"]))).toEqual([]);
  expect(await page.interrupted(NONE)).toMatchObject([{ fileName: "events.csv", why: "layout" }]);
});

test("of a data set that was removed while its file was packed, nothing is kept", async () => {
  const locks = locksOf();
  const page = pageOf(locks);
  await page.end(await page.begin(file), file, "data-00000001", () => false);
  locks.crash();
  expect(await page.originals()).toEqual([]);
  expect(await page.interrupted(NONE)).toEqual([]);
});
