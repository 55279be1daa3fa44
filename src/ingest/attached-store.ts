import { reasonOf } from "../domain/reason-of.ts";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Document } from "../domain/schema/document.ts";
import type { Identified } from "./identify.ts";

/** A document that a user attached. Its text stays on this device. */
export interface AttachedDocument {
  readonly document: Document["id"];
  readonly fileName: string;
  /** SHA-256 of the attached file, which need not be the coded one. */
  readonly sha256: string;
  readonly text: string;
  readonly how: Identified["how"];
  /** ISO 8601, UTC. */
  readonly attachedAt: string;
}

/**
 * Why the store did not do what it was asked: the browser has none or forbids it; another tab holds
 * an older version; the device is full; anything else, in the browser's words.
 */
export interface StoreFailure {
  readonly failed: "missing" | "blocked" | "full" | "failed";
  readonly detail: string;
}
export type Stored<T> = { readonly value: T } | StoreFailure;

/** The attached documents, kept in this browser. No method throws. */
export interface AttachedStore {
  /** All, in the order of their ids. */
  readonly list: () => Promise<Stored<readonly AttachedDocument[]>>;
  /** Keeps a document in place of what was attached for the same id. */
  readonly put: (attached: AttachedDocument) => Promise<Stored<null>>;
  readonly forget: (document: Document["id"]) => Promise<Stored<null>>;
  readonly forgetAll: () => Promise<Stored<null>>;
}

interface Schema extends DBSchema {
  documents: { key: string; value: AttachedDocument };
}
type Database = IDBPDatabase<Schema>;

const NAME = "attest";
const VERSION = 1;
/** Milliseconds to wait for another tab to let go of the database. */
const PATIENCE = 3_000;

class Blocked extends Error {}

function failureOf(error: unknown): StoreFailure {
  const detail = reasonOf(error);
  if (error instanceof Blocked) return { failed: "blocked", detail };
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return { failed: "full", detail };
  // A page in a sandbox, or a browser told to keep nothing, refuses the door itself.
  if (name === "SecurityError" || name === "InvalidStateError" || name === "ReferenceError")
    return { failed: "missing", detail };
  return { failed: "failed", detail };
}

function open(patience: number, onClosed: () => void): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  const opening = openDB<Schema>(NAME, VERSION, {
    upgrade: (database) => {
      database.createObjectStore("documents", { keyPath: "document" });
    },
    // A newer page in another tab wants the database: let go, and open again when next asked.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
  // Whoever comes in after the wait is over is let out again, or it would block others in turn.
  opening.then(
    (database) => {
      clearTimeout(timer);
      if (late) database.close();
    },
    () => clearTimeout(timer),
  );
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new Blocked(NAME));
    }, patience);
  });
  return Promise.race([opening, waiting]);
}

const keepsNothing = () => Promise.resolve<StoreFailure>({ failed: "missing", detail: "" });

/** The store of a page that is to keep nothing: documents last until it is closed. */
export const noAttachedStore: AttachedStore = {
  list: keepsNothing,
  put: keepsNothing,
  forget: keepsNothing,
  forgetAll: keepsNothing,
};

/**
 * The store of this browser. The database is opened when it is first asked for; `patience` is how
 * long, in milliseconds, to wait for another tab that holds it.
 */
export function openAttachedStore(patience = PATIENCE): AttachedStore {
  let database: Promise<Database> | null = null;
  const attempt = async <T>(act: (database: Database) => Promise<T>): Promise<Stored<T>> => {
    try {
      if (typeof indexedDB === "undefined") return { failed: "missing", detail: "indexedDB" };
      const closed = () => {
        database = null;
      };
      database ??= open(patience, closed);
      const opened = await database.catch((error: unknown) => {
        // What failed once may work the next time.
        closed();
        throw error;
      });
      return { value: await act(opened) };
    } catch (error) {
      return failureOf(error);
    }
  };
  return {
    list: () => attempt((opened) => opened.getAll("documents")),
    put: (attached) =>
      attempt(async (opened) => {
        await opened.put("documents", attached);
        return null;
      }),
    forget: (document) =>
      attempt(async (opened) => {
        await opened.delete("documents", document);
        return null;
      }),
    forgetAll: () =>
      attempt(async (opened) => {
        await opened.clear("documents");
        return null;
      }),
  };
}
