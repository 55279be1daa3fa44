import { abortable } from "../domain/abortable.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import type { BoundaryChoices, BoundaryDraft, OwnBoundaries } from "../domain/own-boundaries.ts";
import { holdsBoundaries } from "../ingest/boundaries/holds-boundaries.ts";
import type { NotMade } from "../panels/boundaries/boundary-context.ts";
import type { AppStore } from "../store/store.ts";
import type { Course } from "./event-import.ts";
import type { BoundaryReply, BoundaryRequest } from "./boundary-worker.ts";

/** Whether a file holds boundaries, by its name and beginning, and neither events nor a text. */
export const isBoundaryFile = (file: File): Promise<boolean> => holdsBoundaries(file);

const CANCELLED: BoundaryReply = { refused: "cancelled", detail: "" };

/** Reading and joining take seconds: a worker does them, and ends. */
function ask(request: BoundaryRequest, signal?: AbortSignal): Promise<BoundaryReply> {
  const worker = new Worker(new URL("./boundary-worker.ts", import.meta.url), { type: "module" });
  return abortable<BoundaryReply>(signal, (resolve) => {
    worker.addEventListener("error", ({ message }) =>
      resolve({ refused: "failed", detail: message }),
    );
    worker.addEventListener("message", ({ data }: MessageEvent<BoundaryReply>) => resolve(data));
    worker.postMessage(request);
    return () => resolve(CANCELLED);
  }).finally(() => worker.terminate());
}

/** What was made of a file that waited: boundaries of the same file may be there from before. */
const madeOf = new WeakMap<BoundaryDraft, OwnBoundaries>();

/** The box around all provinces: where boundaries can be expected. */
function regionOf({ admin1 }: Boundaries) {
  const boxes = admin1.features.map(({ properties }) => properties.bbox);
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ] as const;
}

/** Once no file of boundaries waits for choices, or the signal is aborted. */
function whenFree(store: AppStore, signal: AbortSignal): Promise<void> {
  if (store.getState().boundaryDraft === null) return Promise.resolve();
  return abortable(signal, (resolve) => {
    const done = () => {
      unsubscribe();
      resolve();
    };
    const unsubscribe = store.subscribe(({ boundaryDraft }) => {
      if (boundaryDraft === null) done();
    });
    return done;
  });
}

/**
 * Reads a file of boundaries and waits until the analyst has said what identifies and names its
 * units, or does not want it.
 */
export async function importBoundaryFile(
  store: AppStore,
  file: File,
  signal: AbortSignal,
): Promise<Course> {
  const refused = (code: string, detail = ""): Course => ({ state: "not-bounded", code, detail });
  const { shippedBoundaries: shipped } = store.getState();
  if (shipped === null) return refused("no-boundaries");
  const opened = await ask({ type: "open", file, region: regionOf(shipped) }, signal);
  if (!("draft" in opened))
    return "refused" in opened ? refused(opened.refused, opened.detail) : refused("failed");
  // Files may be read side by side; questions are asked one after the other.
  while (store.getState().boundaryDraft !== null && !signal.aborted) await whenFree(store, signal);
  if (signal.aborted) return refused("cancelled");
  store.actions.draftBoundaries(opened.draft);
  await whenFree(store, signal);
  if (store.getState().boundaryDraft === opened.draft) store.actions.draftBoundaries(null);
  const made = madeOf.get(opened.draft);
  return made === undefined
    ? refused("cancelled")
    : { state: "bounded", name: made.name, units: made.units.features.length };
}

/** Makes boundaries of a layer of the file that waits, and uses them; null: done. */
export async function makeBoundaries(
  store: AppStore,
  at: number,
  choices: BoundaryChoices,
): Promise<NotMade | null> {
  const { boundaryDraft: draft, shippedBoundaries } = store.getState();
  const layer = draft?.layers[at];
  if (draft === null || layer === undefined || shippedBoundaries === null)
    return { code: "no-boundaries", detail: "" };
  const { fileName, sha256 } = draft;
  const { admin1, places } = shippedBoundaries;
  const reply = await ask({
    type: "build",
    draft: { fileName, sha256 },
    layer,
    at,
    choices,
    shipped: { admin1, places },
  });
  if (!("own" in reply))
    return "refused" in reply ? { code: reply.refused, detail: reply.detail } : null;
  // Somebody may have let go of it meanwhile.
  if (store.getState().boundaryDraft !== draft) return null;
  madeOf.set(draft, reply.own);
  store.actions.putOwnBoundaries(reply.own);
  store.actions.useUnits(reply.own.id);
  store.actions.draftBoundaries(null);
  return null;
}
