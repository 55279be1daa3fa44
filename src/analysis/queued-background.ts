import { nextTask } from "../domain/next-task.ts";
import type {
  CheckpointAnswer,
  CheckpointTask,
  CountingBackground,
} from "./counting-background.ts";

/** What the other thread says to each task, in their order. */
export type BackgroundReply =
  | { readonly type: "built"; readonly answer: CheckpointAnswer }
  | { readonly type: "failed"; readonly reason: string };

interface Waiting {
  readonly resolve: (answer: CheckpointAnswer) => void;
  readonly reject: (reason: Error) => void;
}

/** In milliseconds: longer than it takes to begin with the next of many changes. */
const MOMENT = 2;

/** A background in another thread, whichever way messages go there. */
export class QueuedBackground implements CountingBackground {
  readonly #post: (task: CheckpointTask, handedOver: ArrayBuffer[]) => void;
  #waiting: readonly Waiting[] = [];
  #ended: string | null = null;

  constructor(post: (task: CheckpointTask, handedOver: ArrayBuffer[]) => void) {
    this.#post = post;
  }

  build(task: CheckpointTask): Promise<CheckpointAnswer> {
    const ended = this.#ended;
    if (ended !== null) return Promise.reject(new Error(ended));
    return new Promise((resolve, reject) => {
      this.#waiting = [...this.#waiting, { resolve, reject }];
      this.#post(task, [task.bits.buffer as ArrayBuffer]);
    });
  }

  async pause(): Promise<void> {
    await nextTask();
    await new Promise((resolve) => setTimeout(resolve, MOMENT));
  }

  /** To be called with each message from there. */
  hear(reply: BackgroundReply): void {
    if (reply.type === "failed") return this.end(reply.reason);
    const [first, ...others] = this.#waiting;
    this.#waiting = others;
    first?.resolve(reply.answer);
  }

  /** To be called when no more messages will come from there. */
  end(reason: string): void {
    this.#ended = reason;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { reject } of waiting) reject(new Error(reason));
  }
}
