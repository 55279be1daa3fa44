import { afterEach, expect, test, vi } from "vitest";
import type { CheckpointAnswer, CheckpointTask } from "../analysis/counting-background.ts";

const answer: CheckpointAnswer = { bits: new Uint8Array(1), checkpoints: [] };
const task = (): CheckpointTask => ({
  ...{ order: null, columns: [], forget: [], due: [], lenses: [] },
  bits: new Uint8Array(1),
});

/** Answers each message until it is ended. */
class AnsweringWorker extends EventTarget {
  #isEnded = false;
  protected answer(): Event {
    return new MessageEvent("message", { data: { type: "built", answer } });
  }
  postMessage(): void {
    queueMicrotask(() => {
      if (!this.#isEnded) this.dispatchEvent(this.answer());
    });
  }
  terminate(): void {
    this.#isEnded = true;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("a table that is counted ahead takes the worker from none, and it ends with its table", async () => {
  const ends = new Map<object, () => void>();
  vi.stubGlobal("Worker", AnsweringWorker);
  vi.stubGlobal(
    "FinalizationRegistry",
    class {
      register = (owner: object, end: () => void) => void ends.set(owner, end);
      constructor(readonly ended: (end: () => void) => void) {}
    },
  );
  const { openCountingWorker } = await import("./open-counting-worker.ts");
  const [page, ahead] = [{}, {}];
  const ofPage = openCountingWorker(page);
  const ofAhead = openCountingWorker(ahead);
  expect(await ofPage.build(task())).toBe(answer);
  expect(await ofAhead.build(task())).toBe(answer);
  ends.get(ahead)?.();
  await expect(ofAhead.build(task())).rejects.toThrow("counted no more");
  expect(await ofPage.build(task())).toBe(answer);
});

test.each([
  ["cannot count", new MessageEvent("message", { data: { type: "failed", reason: "no memory" } })],
  ["sends what cannot be read", new MessageEvent("messageerror")],
])("a worker that %s is ended, and nothing waits for it", async (_what, event) => {
  const terminate = vi.fn();
  vi.stubGlobal(
    "Worker",
    class extends AnsweringWorker {
      protected override answer(): Event {
        return event;
      }
      override terminate(): void {
        terminate();
      }
    },
  );
  const { openCountingWorker } = await import("./open-counting-worker.ts");
  await expect(openCountingWorker({}).build(task())).rejects.toThrow();
  expect(terminate).toHaveBeenCalledOnce();
});
