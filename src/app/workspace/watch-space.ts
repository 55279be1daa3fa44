import { shortOf, type Space, type StoreFailure } from "../../domain/workspace.ts";
import type { Change } from "../../ingest/workspace/workspace-database.ts";
import type { AppStore } from "../../store/store.ts";
import { bytesOf } from "./bytes-of.ts";

export interface SpaceWatch {
  /** Why there is no room for these; null: there is, or the browser does not say. */
  readonly faultOf: (changes: readonly Change[]) => Promise<StoreFailure | null>;
  /** Says it once when space runs short, and not again before there was room in between. */
  readonly warnWhenShort: () => Promise<void>;
}

/** Looks at the space that the browser leaves for what is kept. */
export function watchSpace(store: AppStore, space: () => Promise<Space>): SpaceWatch {
  const { reportKeeping } = store.actions;
  let isSaid = false;
  return {
    faultOf: async (changes) => {
      const bytes = changes.reduce((sum, { value }) => sum + bytesOf(value), 0);
      const { used, allowed } = await space();
      if (used === null || allowed === null || used + bytes <= allowed) return null;
      const megabytes = (number: number) => `${Math.ceil(number / 1e6)} MB`;
      return {
        failed: "full",
        detail: `${megabytes(bytes)} needed, ${megabytes(Math.max(0, allowed - used))} left`,
      };
    },
    warnWhenShort: async () => {
      const left = shortOf(await space());
      const fault = store.getState().keepingFault;
      if (left === null) {
        isSaid = false;
        if (fault?.kind === "short") reportKeeping(null);
      } else if (!isSaid && fault === null) {
        // Where something worse stands it is said once that has been read.
        isSaid = true;
        const detail = `${Math.floor(left / 1e6)} MB left`;
        reportKeeping({ kind: "short", because: "failed", kinds: [], detail });
      }
    },
  };
}
