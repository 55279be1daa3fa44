/** The thread that counts up behind ours, as the worker of the page does. */
import { parentPort } from "node:worker_threads";
import {
  type CheckpointTask,
  createCheckpointBuilder,
  handedOver,
} from "../../src/analysis/counting-background.ts";

const build = createCheckpointBuilder();

parentPort?.on("message", (task: CheckpointTask | "memory") => {
  if (task === "memory") {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return parentPort?.postMessage(heapUsed + arrayBuffers);
  }
  const answer = build(task);
  parentPort?.postMessage({ type: "built", answer }, handedOver(answer));
});
