import { abortable } from "../domain/abortable.ts";
import type { ReadProgress, TableOutcome, TableToRead } from "../ingest/import-events.ts";
import type { JoinGround } from "../ingest/join-provinces.ts";
import type { OpenedFacts } from "../ingest/plan-import.ts";
import type { ImportReply, ImportRequest } from "./import-worker.ts";

/** A file of events in a worker of its own. What is asked is asked one by one. */
export interface ImportReader {
  open(file: File, boundaries: JoinGround): Promise<OpenedFacts>;
  read(asked: TableToRead, onProgress: (progress: ReadProgress) => void): Promise<TableOutcome>;
  close(): void;
}

type Reply<Type extends ImportReply["type"]> = Extract<ImportReply, { type: Type }>;

/** The promises are rejected with the signal's reason when it is aborted: then the worker is gone. */
export function startReader(signal: AbortSignal): ImportReader {
  let worker: Worker | null = null;
  // Not before it is asked: of fifty files that were dropped, most wait for their turn.
  const start = () =>
    (worker ??= new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" }));
  const ask = <Type extends "opened" | "done">(
    request: ImportRequest,
    type: Type,
    onProgress?: (progress: ReadProgress) => void,
  ) =>
    abortable<Reply<Type>>(signal, (resolve, reject) => {
      signal.throwIfAborted();
      const asked = start();
      asked.onerror = ({ message }) => reject(new Error(message));
      asked.onmessage = ({ data }: MessageEvent<ImportReply>) => {
        if (data.type === "progress") onProgress?.(data.progress);
        else if (data.type === "failed") reject(new Error(data.reason));
        else if (data.type === type) resolve(data as Reply<Type>);
      };
      asked.postMessage(request);
      return () => reject(signal.reason);
    });
  return {
    open: async (file, boundaries) =>
      (await ask({ type: "open", file, boundaries }, "opened")).facts,
    read: async (asked, onProgress) =>
      (await ask({ type: "read", asked }, "done", onProgress)).outcome,
    close: () => worker?.terminate(),
  };
}
