import type { KeptTexts } from "../../ingest/workspace/earlier-keeping.ts";
import type { Address } from "../../ingest/workspace/open-database.ts";
import type { Change } from "../../ingest/workspace/workspace-database.ts";
import type { WorkspaceGround } from "./workspace-ground.ts";

/** The key of a text that says that there was a workspace, to know when the browser removed it. */
export const MARKER_KEY = "attest.workspace";
const FOUNDED: Address = ["meta", "founded"];

/** A forbidden storage of texts is none. */
export function attemptText<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Tells a workspace that was never there from one that the browser removed. */
export interface Founding {
  /** What is written with the first that is kept. */
  readonly changes: () => readonly Change[];
  /** They are written. */
  readonly written: () => void;
  /** Whether the browser kept a workspace once that it has no more; told once. */
  readonly wasRemoved: (isThere: boolean) => Promise<boolean>;
}

const hadWorkspace = (texts: KeptTexts) =>
  attemptText(() => texts.read(MARKER_KEY) !== null, false);

export function openFounding({
  database,
  texts,
  now,
}: Pick<WorkspaceGround, "database" | "texts" | "now">): Founding {
  let isFounded = false;
  return {
    changes: () => (isFounded ? [] : [{ address: FOUNDED, value: now() }]),
    written: () => {
      if (isFounded) return;
      isFounded = true;
      attemptText(() => texts.write(MARKER_KEY, now()), undefined);
    },
    wasRemoved: async (isThere) => {
      if (!hadWorkspace(texts)) return false;
      const founded = isThere ? await database.read([FOUNDED]) : null;
      const isKnown =
        founded !== null && "value" in founded && founded.value[0]?.value !== undefined;
      if (!isKnown) attemptText(() => texts.remove(MARKER_KEY), undefined);
      return !isKnown;
    },
  };
}
