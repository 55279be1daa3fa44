import { deleteDB } from "idb";
import type { Stored } from "../../domain/workspace.ts";
import {
  type Address,
  type Database,
  DATABASE_NAME,
  failureOf,
  openDatabase,
} from "./open-database.ts";
import { deleteRecord, putInPieces, wholeOf } from "./record-pieces.ts";

export interface KeptRecord {
  readonly address: Address;
  readonly value: unknown;
}

/** A record to put, or with the value undefined to take away. */
export interface Change {
  readonly address: Address;
  readonly value: unknown;
  /** Copies what stands there, which nobody could read, to the part UNREAD before. */
  readonly setAside?: boolean;
  /** Writes the arrays of a large value of plain data one by one; it is read back whole. */
  readonly inPieces?: boolean;
}

/** The part for what could not be read and is about to be written over. */
export const UNREAD = "unread";

/** The workspace's records in this browser. No method throws, and none that reads makes a database. */
export interface WorkspaceDatabase {
  /** Whether anything was ever kept; asking does not make a database where there is none. */
  readonly isThere: () => Promise<boolean>;
  /** All records of a part, in the order of their keys. */
  readonly list: (part: string) => Promise<Stored<readonly KeptRecord[]>>;
  /** The records at the addresses, in their order; the value is undefined where there is none. */
  readonly read: (addresses: readonly Address[]) => Promise<Stored<readonly KeptRecord[]>>;
  /** All changes or none; only what is put makes a database where there is none. */
  readonly write: (changes: readonly Change[]) => Promise<Stored<null>>;
  /** Deletes the database itself. */
  readonly deleteAll: () => Promise<Stored<null>>;
}

/** Milliseconds to wait for another tab to let go of the database. */
const PATIENCE = 3_000;

const keepsNothing = () => Promise.resolve({ failed: "missing" as const, detail: "" });

/** The database of a page that is to keep nothing: work lasts until it is closed. */
export const noDatabase: WorkspaceDatabase = {
  isThere: () => Promise.resolve(false),
  list: keepsNothing,
  read: keepsNothing,
  write: keepsNothing,
  deleteAll: keepsNothing,
};

async function writeAll(database: Database, changes: readonly Change[]): Promise<null> {
  const transaction = database.transaction("records", "readwrite");
  const { store } = transaction;
  const acts: Promise<unknown>[] = [];
  try {
    for (const { address } of changes.filter(({ setAside }) => setAside === true)) {
      const unread = await wholeOf(store, address, await store.get([...address]));
      if (unread !== undefined) await store.put(unread, [UNREAD, address.join("/")]);
    }
    for (const { address, value, inPieces = false } of changes) {
      acts.push(deleteRecord(store, address));
      if (inPieces && value !== undefined) await putInPieces(store, address, value);
      else if (value !== undefined) acts.push(store.put(value, [...address]));
    }
    // Told to commit now, it does so even if the page goes before it has answered.
    transaction.commit();
    await Promise.all([...acts, transaction.done]);
  } catch (error) {
    // What the browser refused as a whole cannot be taken back any more, and need not be.
    if (transaction.error === null) transaction.abort();
    await Promise.allSettled([...acts, transaction.done]);
    throw error;
  }
  return null;
}

/**
 * The database of this browser, opened when it is first asked for; `patience` is how long, in
 * milliseconds, to wait for another tab that holds it.
 */
export function openWorkspaceDatabase(patience = PATIENCE): WorkspaceDatabase {
  let database: Promise<Database | null> | null = null;
  const closed = () => {
    database = null;
  };
  /** The database; null: there is none, and none is to be made. */
  async function open(mayMake: boolean): Promise<Database | null> {
    const opening = (database ??= openDatabase(patience, closed, mayMake));
    try {
      const opened = await opening;
      if (opened !== null) return opened;
    } catch (error) {
      // What failed once may work the next time.
      closed();
      throw error;
    }
    if (database === opening) closed();
    // Whoever only reads may have asked for it first.
    return mayMake ? open(mayMake) : null;
  }
  const attempt = async <T>(
    mayMake: boolean,
    absent: T,
    act: (database: Database) => Promise<T>,
  ): Promise<Stored<T>> => {
    try {
      if (typeof indexedDB === "undefined") return { failed: "missing", detail: "indexedDB" };
      const opened = await open(mayMake);
      return { value: opened === null ? absent : await act(opened) };
    } catch (error) {
      return failureOf(error);
    }
  };
  return {
    isThere: async () => {
      try {
        const all = await indexedDB.databases();
        return all.some(({ name }) => name === DATABASE_NAME);
      } catch {
        // A browser that does not list its databases has to be asked for this one.
        return true;
      }
    },
    list: (part) =>
      attempt<readonly KeptRecord[]>(false, [], async (opened) => {
        const range = IDBKeyRange.bound([part], [part, []]);
        const { store } = opened.transaction("records");
        const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
        const records: KeptRecord[] = [];
        for (const [at, [, key = ""]] of keys.entries()) {
          const address: Address = [part, key];
          records.push({ address, value: await wholeOf(store, address, values[at]) });
        }
        return records;
      }),
    read: (addresses) => {
      const absent = addresses.map((address) => ({ address, value: undefined }));
      return attempt<readonly KeptRecord[]>(false, absent, async (opened) => {
        const { store } = opened.transaction("records");
        return Promise.all(
          addresses.map(async (address) => ({
            address,
            value: await wholeOf(store, address, await store.get([...address])),
          })),
        );
      });
    },
    write: (changes) => {
      const puts = changes.some(({ value }) => value !== undefined);
      return attempt(puts, null, (opened) => writeAll(opened, changes));
    },
    deleteAll: async () => {
      try {
        if (typeof indexedDB === "undefined") return { failed: "missing", detail: "indexedDB" };
        const opened = await database?.catch(() => null);
        opened?.close();
        closed();
        await deleteDB(DATABASE_NAME);
        return { value: null };
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}
