import type { CountingBackground } from "../analysis/counting-background.ts";
import { type BackgroundReply, QueuedBackground } from "../analysis/queued-background.ts";

let end: (() => void) | null = null;

/**
 * A worker that counts up in the background. It holds the columns of one table, and there is one at a
 * time: who still asks the one before does without.
 */
export function openCountingWorker(): CountingBackground {
  end?.();
  const worker = new Worker(new URL("./counting-worker.ts", import.meta.url), { type: "module" });
  const background = new QueuedBackground((task, handedOver) =>
    worker.postMessage(task, handedOver),
  );
  worker.addEventListener("message", ({ data }: MessageEvent<BackgroundReply>) =>
    background.hear(data),
  );
  const stop = (reason: string) => {
    worker.terminate();
    background.end(reason);
  };
  worker.addEventListener("error", ({ message }) => stop(message));
  end = () => stop("Another table is counted");
  return background;
}
