import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { reasonOf } from "../../domain/reason-of.ts";
import type { StoreFailure } from "../../domain/workspace.ts";

/**
 * Where a record stands: the part of the workspace that it belongs to, and its key there. One store
 * for all parts, so that another part needs no other version of the database.
 */
export type Address = readonly [part: string, key: string];

export interface Schema extends DBSchema {
  records: { key: string[]; value: unknown };
}
export type Database = IDBPDatabase<Schema>;

export const DATABASE_NAME = "attest";
const VERSION = 2;

class Blocked extends Error {}

export function failureOf(error: unknown): StoreFailure {
  const detail = reasonOf(error);
  if (error instanceof Blocked) return { failed: "blocked", detail };
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return { failed: "full", detail };
  // A page in a sandbox, or a browser told to keep nothing, refuses the door itself.
  if (name === "SecurityError" || name === "InvalidStateError" || name === "ReferenceError")
    return { failed: "missing", detail };
  return { failed: "failed", detail };
}

/** What the first version kept: attached documents in a store of their own. */
const EARLIER_STORE = "documents";

/** The store of the first version, which the schema of this one does not know. */
interface EarlierSchema extends DBSchema {
  documents: { key: string; value: { readonly document: string } };
  records: { key: string[]; value: unknown };
}

/**
 * Opens the database, and takes over what its first version held. Where there is none it is made if
 * `mayMake`, and otherwise none is given: null. `patience`: milliseconds to wait for another tab to
 * let go of it. `onClosed` is called when it has to be opened anew.
 *
 * @throws what the browser says; `failureOf` reads it
 */
export function openDatabase(
  patience: number,
  onClosed: () => void,
  mayMake: boolean,
): Promise<Database | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  let isAbsent = false;
  const opened = openDB<EarlierSchema>(DATABASE_NAME, VERSION, {
    upgrade: async (database, oldVersion, _newVersion, transaction) => {
      if (oldVersion === 0 && !mayMake) {
        // Only so a browser can be asked for a database without making it.
        isAbsent = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
        return;
      }
      const records = database.createObjectStore("records");
      if (oldVersion !== 1) return;
      for (const attached of await transaction.objectStore(EARLIER_STORE).getAll())
        await records.put(attached, ["attached", attached.document]);
      database.deleteObjectStore(EARLIER_STORE);
    },
    // Another tab wants the database whole, or newer: let go, and open again when next asked.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
  const opening = opened.catch((error: unknown) => {
    if (isAbsent) return null;
    throw error;
  });
  // Whoever comes in after the wait is over is let out again, or it would block others in turn.
  opening.then(
    (database) => {
      clearTimeout(timer);
      if (late) database?.close();
    },
    () => clearTimeout(timer),
  );
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new Blocked(DATABASE_NAME));
    }, patience);
  });
  // The earlier store is gone once the database is open.
  return Promise.race([opening as unknown as Promise<Database | null>, waiting]);
}
