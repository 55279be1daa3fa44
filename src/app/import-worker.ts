import { reasonOf } from "../domain/reason-of.ts";
import { buffersOf } from "../ingest/buffers-of.ts";
import {
  type OpenImport,
  openImport,
  type ReadProgress,
  type TableOutcome,
  type TableToRead,
} from "../ingest/import-events.ts";
import type { JoinGround } from "../ingest/join-provinces.ts";
import type { OpenedFacts } from "../ingest/plan-import.ts";

/** What the page asks: to open a file, and then to read tables of it, one after the other. */
export type ImportRequest =
  | {
      readonly type: "open";
      readonly file: File;
      readonly boundaries: JoinGround;
    }
  | { readonly type: "read"; readonly asked: TableToRead };
export type ImportReply =
  | { readonly type: "opened"; readonly facts: OpenedFacts }
  | { readonly type: "progress"; readonly progress: ReadProgress }
  | { readonly type: "done"; readonly outcome: TableOutcome }
  | { readonly type: "failed"; readonly reason: string };

/** The page cannot show more steps than that; in milliseconds. */
const STEP = 100;

const reply = (message: ImportReply) => self.postMessage(message, { transfer: buffersOf(message) });
let opened: OpenImport | null = null;

async function answer(request: ImportRequest): Promise<ImportReply> {
  if (request.type === "open") {
    opened = await openImport(request.file, request.boundaries);
    return { type: "opened", facts: opened.facts };
  }
  if (opened === null) return { type: "failed", reason: "No file is open" };
  let last = -STEP;
  const outcome = await opened.read(request.asked, {
    onProgress(progress) {
      const now = performance.now();
      if (now - last < STEP && progress.stage === "rows") return;
      last = now;
      reply({ type: "progress", progress });
    },
  });
  return { type: "done", outcome };
}

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  answer(data).then(reply, (error: unknown) => reply({ type: "failed", reason: reasonOf(error) }));
});
