import {
  type CheckpointTask,
  createCheckpointBuilder,
  handedOver,
} from "../analysis/counting-background.ts";
import type { BackgroundReply } from "../analysis/queued-background.ts";
import { reasonOf } from "../domain/reason-of.ts";

const build = createCheckpointBuilder();

function replyTo(task: CheckpointTask): BackgroundReply {
  try {
    return { type: "built", answer: build(task) };
  } catch (error) {
    return { type: "failed", reason: reasonOf(error) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<CheckpointTask>) => {
  const reply = replyTo(data);
  self.postMessage(reply, { transfer: reply.type === "built" ? handedOver(reply.answer) : [] });
});
