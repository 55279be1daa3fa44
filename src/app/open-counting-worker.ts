import type { CountingBackground } from "../analysis/counting-background.ts";
import { type BackgroundReply, QueuedBackground } from "../analysis/queued-background.ts";

const tables = new FinalizationRegistry<() => void>((end) => end());

/**
 * A worker that counts up in the background. It holds the columns of one table, and ends when `owner`,
 * who asks for that table, is gone: what is counted ahead and may be cancelled takes it from nobody.
 */
export function openCountingWorker(owner: object): CountingBackground {
  const worker = new Worker(new URL("./counting-worker.ts", import.meta.url), { type: "module" });
  const background = new QueuedBackground((task, handedOver) =>
    worker.postMessage(task, handedOver),
  );
  const stop = (reason: string) => {
    worker.terminate();
    background.end(reason);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<BackgroundReply>) => {
    // Nothing is asked of it any more, and it would hold its columns.
    if (data.type === "failed") stop(data.reason);
    else background.hear(data);
  });
  worker.addEventListener("messageerror", () => stop("Its answer cannot be read"));
  worker.addEventListener("error", ({ message }) => stop(message));
  tables.register(owner, () => stop("The table is counted no more"));
  return background;
}
