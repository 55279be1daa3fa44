import {
  type KeptKind,
  shortOf,
  type Space,
  type StoreFailure,
  type WorkspaceContents,
} from "../../domain/workspace.ts";
import { PROBLEM_WORDS } from "../../exports/file-problem-in-words.ts";
import { type KeptTexts, moveEarlier } from "../../ingest/workspace/earlier-keeping.ts";
import type { Address } from "../../ingest/workspace/open-database.ts";
import type {
  Change,
  KeptRecord,
  WorkspaceDatabase,
} from "../../ingest/workspace/workspace-database.ts";
import type { AppStore } from "../../store/store.ts";
import { bytesOf } from "./bytes-of.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { IN_TURN, keptSlices } from "./kept-slices.ts";
import { contentsOf, takeContents } from "./page-contents.ts";
import { ORDER, type Tracker, trackSlice } from "./track-slice.ts";

/** What pages of one browser tell one another. */
export type WorkspaceMessage =
  | { readonly type: "written"; readonly addresses: readonly Address[] }
  | { readonly type: "deleted" };

export type WorkspaceChannel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent<WorkspaceMessage>) => unknown) | null;
};

/** What the workspace stands on; the page's own, or a test's. */
export interface WorkspaceGround {
  readonly database: WorkspaceDatabase;
  readonly channel: WorkspaceChannel;
  readonly texts: KeptTexts;
  /** Calls `act` when it is time to write what is typed. */
  readonly later: (act: () => void) => void;
  /** Does something while no other page does something under the same name. */
  readonly alone: <T>(name: string, act: () => Promise<T>) => Promise<T>;
  readonly space: () => Promise<Space>;
  /** Asks the browser not to throw away what is kept. */
  readonly persist: () => Promise<unknown>;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Another page deleted everything. */
  readonly onDeleted: () => void;
}

export interface Workspace {
  /** Brings back what is kept; settles when it stands in the store. */
  readonly restore: () => Promise<StoreFailure | null>;
  /** Writes at once what is not written; null: all of it is kept now. */
  readonly save: () => Promise<StoreFailure | null>;
  /** All that stands on the page and is to be kept. */
  readonly contents: () => WorkspaceContents;
  /** Puts things beside those on the page, where these count, or in the place of all. */
  readonly take: (contents: WorkspaceContents, how: "merge" | "replace") => Promise<void>;
  /** Deletes all that this browser keeps. Nothing is kept afterwards until the page is loaded anew. */
  readonly deleteAll: () => Promise<StoreFailure | null>;
  readonly letGo: () => void;
}

/** The key of a text that says that there was a workspace, to know when the browser removed it. */
export const MARKER_KEY = "attest.workspace";
const LOCK = "attest.workspace";
/** Bytes from which on a write is looked at before: the space, and whether another page writes. */
const LARGE = 1 << 20;
const FOUNDED: Address = ["meta", "founded"];

/** A forbidden storage of texts is none. */
function attemptText<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/**
 * Keeps what the analyst brought and made: brings it back at the start, writes each thing that
 * changes by itself, and takes over what other pages write. Never throws; faults stand in the store.
 */
export function bindWorkspace(store: AppStore, ground: WorkspaceGround): Workspace {
  const { database, channel, texts, later, alone } = ground;
  const { reportKeeping, noteKeeping } = store.actions;
  const track = <T>(slice: KeptSlice<T>) => trackSlice(store, slice);
  const trackKind = <K extends KeptKind>(kind: K) => track(keptSlices[kind]);
  const trackers: readonly Tracker[] = IN_TURN.map((kind) => trackKind(kind));
  let isRestored = false;
  let isOver = false;
  let isFounded = false;
  let queue: Promise<unknown> = Promise.resolve();
  /** One act on the database after the other, so that no page takes over what it is about to write. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(act);
    queue = turn.catch(() => undefined);
    return turn;
  };

  function reportUnread(faults: readonly string[], kinds: readonly KeptKind[]): void {
    if (faults.length === 0) return;
    reportKeeping({ kind: "not-read", because: "failed", kinds, detail: faults.join(" · ") });
  }
  async function takeOver(records: readonly KeptRecord[]): Promise<void> {
    const faults: string[] = [];
    const kinds: KeptKind[] = [];
    for (const tracker of trackers) {
      const found = await tracker.takeOver(records);
      faults.push(...found);
      if (found.length > 0) kinds.push(tracker.kind);
    }
    reportUnread(faults, kinds);
  }

  async function readAll(): Promise<StoreFailure | readonly KeptRecord[]> {
    const records: KeptRecord[] = [];
    for (const part of [...trackers.flatMap(({ parts }) => parts), ORDER]) {
      const listed = await database.list(part);
      if ("failed" in listed) return listed;
      records.push(...listed.value);
    }
    return records;
  }
  async function restoreNow(): Promise<StoreFailure | null> {
    if (isRestored || isOver) return null;
    const earlier = await alone(LOCK, () => moveEarlier(texts, database, PROBLEM_WORDS));
    reportUnread(earlier.faults, ["ratings", "briefings"]);
    if (!earlier.isMoved) await takeOver(earlier.changes);
    const wasThere = attemptText(() => texts.read(MARKER_KEY) !== null, false);
    const isThere = await database.isThere();
    const records = isThere ? await readAll() : [];
    if ("failed" in records) {
      reportKeeping({
        kind: "not-saved",
        because: records.failed,
        kinds: [],
        detail: records.detail,
      });
      return records;
    }
    isRestored = true;
    if (wasThere && records.length === 0) {
      const founded = isThere ? await database.read([FOUNDED]) : null;
      const isKnown =
        founded !== null && "value" in founded && founded.value[0]?.value !== undefined;
      if (!isKnown) {
        attemptText(() => texts.remove(MARKER_KEY), undefined);
        reportKeeping({ kind: "removed", because: "failed", kinds: [], detail: "" });
      }
    }
    await takeOver(records);
    if (records.length > 0) noteKeeping({ savedAt: ground.now() });
    return null;
  }

  /** Founds the workspace with the first that is written, so that its loss can be told later. */
  const founding = (): readonly Change[] =>
    isFounded ? [] : [{ address: FOUNDED, value: ground.now() }];
  const founded = () => {
    if (isFounded) return;
    isFounded = true;
    attemptText(() => texts.write(MARKER_KEY, ground.now()), undefined);
  };

  async function spaceFault(changes: readonly Change[]): Promise<StoreFailure | null> {
    const bytes = changes.reduce((sum, { value }) => sum + bytesOf(value), 0);
    const { used, allowed } = await ground.space();
    if (used === null || allowed === null || used + bytes <= allowed) return null;
    const megabytes = (number: number) => `${Math.ceil(number / 1e6)} MB`;
    return {
      failed: "full",
      detail: `${megabytes(bytes)} needed, ${megabytes(Math.max(0, allowed - used))} left`,
    };
  }
  async function writeLarge(changes: readonly Change[]): Promise<StoreFailure | null> {
    const fault = await spaceFault(changes);
    if (fault !== null) return fault;
    await ground.persist().catch(() => undefined);
    const written = await alone(LOCK, () => database.write(changes));
    return "failed" in written ? written : null;
  }
  async function writeSlice(tracker: Tracker): Promise<StoreFailure | null> {
    const { changes, written } = tracker.unwritten();
    if (changes.length === 0) return null;
    const all = [...changes, ...founding()];
    const isLarge = tracker.isLarge && changes.some(({ value }) => bytesOf(value) > LARGE);
    const plain = isLarge ? null : await database.write(all);
    const failure = plain === null ? await writeLarge(all) : "failed" in plain ? plain : null;
    if (failure !== null) return failure;
    written();
    founded();
    const addresses = changes.map(({ address }) => address);
    if (!isOver) channel.postMessage({ type: "written", addresses } satisfies WorkspaceMessage);
    return null;
  }

  /** Said once when space runs short, and not again before there was room in between. */
  let wasShort = false;
  async function warnWhenShort(): Promise<void> {
    const left = shortOf(await ground.space());
    const fault = store.getState().keepingFault;
    if (left === null && fault?.kind === "short") reportKeeping(null);
    if (left !== null && !wasShort && fault === null) {
      const detail = `${Math.floor(left / 1e6)} MB left`;
      reportKeeping({ kind: "short", because: "failed", kinds: [], detail });
    }
    wasShort = left !== null;
  }

  async function saveNow(): Promise<StoreFailure | null> {
    if (isOver) return null;
    const unrestored = await restoreNow();
    if (unrestored !== null) {
      noteKeeping({ isSaving: false });
      return unrestored;
    }
    const failures: (readonly [KeptKind, StoreFailure])[] = [];
    for (const tracker of trackers) {
      const failure = await writeSlice(tracker);
      if (failure !== null) failures.push([tracker.kind, failure]);
    }
    const [first] = failures;
    const fault = store.getState().keepingFault;
    noteKeeping({ isSaving: false, ...(first === undefined && { savedAt: ground.now() }) });
    if (first === undefined) {
      if (fault?.kind === "not-saved") reportKeeping(null);
      await warnWhenShort();
      return null;
    }
    const [, { failed, detail }] = first;
    const kinds = failures.map(([kind]) => kind);
    reportKeeping({ kind: "not-saved", because: failed, kinds, detail });
    return first[1];
  }
  const save = () => inTurn(saveNow);

  const unsubscribe = store.subscribe(() => {
    if (isOver) return;
    const touched = trackers.filter((tracker) => tracker.wasTouched());
    if (touched.length === 0) return;
    noteKeeping({ isSaving: true });
    if (touched.every(({ isTyped }) => isTyped)) later(() => void save());
    else void save();
  });

  async function takeWritten(addresses: readonly Address[]): Promise<void> {
    if (!isRestored || isOver) return;
    for (const tracker of trackers) {
      const wanted = tracker.toRead(addresses);
      if (wanted.length === 0) continue;
      const read = await database.read(wanted);
      if ("value" in read) reportUnread(await tracker.takeOver(read.value), [tracker.kind]);
    }
  }
  function letGo(): void {
    isOver = true;
    unsubscribe();
    channel.close();
  }
  channel.onmessage = ({ data }) => {
    if (data.type === "written") void inTurn(() => takeWritten(data.addresses));
    else {
      letGo();
      ground.onDeleted();
    }
  };

  return {
    contents: () => contentsOf(store),
    take: (taken, how) => takeContents(store, taken, how),
    restore: () => inTurn(restoreNow),
    save,
    deleteAll: () =>
      inTurn(async () => {
        isOver = true;
        channel.postMessage({ type: "deleted" } satisfies WorkspaceMessage);
        const deleted = await alone(LOCK, () => database.deleteAll());
        if ("failed" in deleted && deleted.failed !== "missing") {
          isOver = false;
          return deleted;
        }
        attemptText(() => texts.clear(), undefined);
        letGo();
        return null;
      }),
    letGo,
  };
}
