import type { KeptKind, StoreFailure, WorkspaceContents } from "../../domain/workspace.ts";
import { PROBLEM_WORDS } from "../../exports/file-problem-in-words.ts";
import { moveEarlier } from "../../ingest/workspace/earlier-keeping.ts";
import type { Address } from "../../ingest/workspace/open-database.ts";
import type { Change, KeptRecord } from "../../ingest/workspace/workspace-database.ts";
import type { AppStore } from "../../store/store.ts";
import { attemptText, openFounding } from "./founding.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { IN_TURN, keptSlices } from "./kept-slices.ts";
import { contentsOf, takeContents } from "./page-contents.ts";
import { ORDER, type Tracker, trackSlice } from "./track-slice.ts";
import { watchSpace } from "./watch-space.ts";
import { LOCK, type WorkspaceGround, type WorkspaceMessage } from "./workspace-ground.ts";
import { sliceWriter } from "./write-slices.ts";

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
  let queue: Promise<unknown> = Promise.resolve();
  /** One act on the database after the other, so that no page takes over what it is about to write. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(act);
    queue = turn.catch(() => undefined);
    return turn;
  };

  const founding = openFounding(ground);
  const spaceWatch = watchSpace(store, ground.space);
  const tell = (changes: readonly Change[]) => {
    const addresses = changes.map(({ address }) => address);
    if (!isOver) channel.postMessage({ type: "written", addresses } satisfies WorkspaceMessage);
  };
  const writeSlice = sliceWriter(ground, { founding, spaceWatch, tell });

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
    if (records.length === 0 && (await founding.wasRemoved(isThere)))
      reportKeeping({ kind: "removed", because: "failed", kinds: [], detail: "" });
    await takeOver(records);
    if (records.length > 0) noteKeeping({ savedAt: ground.now() });
    return null;
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
      await spaceWatch.warnWhenShort();
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
      const faults = "failed" in read ? [read.detail] : await tracker.takeOver(read.value);
      reportUnread(faults, [tracker.kind]);
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
