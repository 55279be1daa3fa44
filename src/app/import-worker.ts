import type { Boundaries } from "../domain/boundaries.ts";
import { reasonOf } from "../domain/reason-of.ts";
import { buffersOf } from "../ingest/buffers-of.ts";
import type { Progress } from "../ingest/events/read-event-file.ts";
import { type ImportedEvents, importEvents } from "../ingest/import-events.ts";

/** What the page asks: one file, read once. */
export interface ImportRequest {
  readonly file: File;
  readonly boundaries: Pick<Boundaries, "admin1" | "countries">;
}
export type ImportReply =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "done"; readonly result: ImportedEvents }
  | { readonly type: "failed"; readonly reason: string };

const reply = (message: ImportReply) => self.postMessage(message, { transfer: buffersOf(message) });

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  importEvents(data.file, data.boundaries, {
    onProgress: (progress) => reply({ type: "progress", progress }),
  }).then(
    (result) => reply({ type: "done", result }),
    (error: unknown) => reply({ type: "failed", reason: reasonOf(error) }),
  );
});
