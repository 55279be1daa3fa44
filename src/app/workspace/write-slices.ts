import type { StoreFailure } from "../../domain/workspace.ts";
import type { Change } from "../../ingest/workspace/workspace-database.ts";
import { bytesOf } from "./bytes-of.ts";
import type { Founding } from "./founding.ts";
import type { Tracker } from "./track-slice.ts";
import type { SpaceWatch } from "./watch-space.ts";
import { LOCK, type WorkspaceGround } from "./workspace-ground.ts";

/** Bytes from which on a write is looked at before: the space, and whether another page writes. */
const LARGE = 1 << 20;

interface Desk {
  readonly founding: Founding;
  readonly spaceWatch: SpaceWatch;
  /** Hears what is written, which other pages are told. */
  readonly tell: (changes: readonly Change[]) => void;
}

/** Writes what of a slice is not written yet; what it gives back is why that could not be done. */
export function sliceWriter(
  { database, alone, persist }: WorkspaceGround,
  { founding, spaceWatch, tell }: Desk,
): (tracker: Tracker) => Promise<StoreFailure | null> {
  async function write(changes: readonly Change[]): Promise<StoreFailure | null> {
    const written = await database.write([...changes, ...founding.changes()]);
    if ("failed" in written) return written;
    founding.written();
    tell(changes);
    return null;
  }
  async function writeLarge(changes: readonly Change[]): Promise<StoreFailure | null> {
    // What is removed goes first: it makes room, and where there still is none it is gone at least.
    const removed = changes.filter(({ value }) => value === undefined);
    const failure = removed.length === 0 ? null : await write(removed);
    if (failure !== null) return failure;
    const rest = changes.filter(({ value }) => value !== undefined);
    const fault = await spaceWatch.faultOf(rest);
    if (fault !== null) return fault;
    await persist().catch(() => undefined);
    return alone(LOCK, () => write(rest));
  }
  return async (tracker) => {
    const { changes, written } = tracker.unwritten();
    if (changes.length === 0) return null;
    const isLarge = tracker.isLarge && changes.some(({ value }) => bytesOf(value) > LARGE);
    const failure = await (isLarge ? writeLarge(changes) : write(changes));
    if (failure === null) written();
    return failure;
  };
}
