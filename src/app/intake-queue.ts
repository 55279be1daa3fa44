import type { Intake } from "../domain/attached.ts";
import type { ImportAnswer, ImportQuestion } from "../domain/import-question.ts";
import { reasonOf } from "../domain/reason-of.ts";
import type { AppStore } from "../store/store.ts";
import type { Course, ImportTalk } from "./event-import.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** Files that were offered, each dealt with by itself; what becomes of them stands in the store. */
export interface IntakeQueue {
  readonly add: (files: readonly File[]) => void;
  readonly cancel: (key: string) => void;
  readonly answer: (key: string, answer: ImportAnswer) => void;
  readonly again: (key: string) => void;
}

type TakeFile = (file: File, talk: ImportTalk) => Promise<Course>;

/** A file that was offered, for as long as it is listed. */
interface Job {
  readonly key: string;
  readonly file: File;
  canceller: AbortController;
  answered: ((answer: ImportAnswer) => void) | null;
}

const UNDER_WAY: ReadonlySet<Intake["state"]> = new Set([
  "waiting",
  "reading",
  "importing",
  "asking",
]);

const CANCELLED: Course = { state: "refused", code: "cancelled", detail: "" };

/**
 * Files are read one at a time, so that a folder does not fill the memory; one that waits for an
 * answer lets the others pass.
 */
export function createIntakeQueue(store: AppStore, takeFile: TakeFile): IntakeQueue {
  const jobs = new Map<string, Job>();
  const inTurn = oneAtATime();
  let offered = 0;

  const put = ({ key, file }: Job, course: Course) => {
    const intake: Intake = { key, fileName: file.name, ...course };
    const { intakes } = store.getState();
    store.actions.setIntakes(intakes.map((each) => (each.key === key ? intake : each)));
  };

  const ask = (job: Job, question: ImportQuestion, known?: () => ImportAnswer | null) =>
    new Promise<ImportAnswer>((resolve, reject) => {
      const { signal } = job.canceller;
      // A file that was cancelled a moment ago would wait for an answer for ever.
      signal.throwIfAborted();
      const settle = (answer: ImportAnswer) => {
        unsubscribe();
        job.answered = null;
        put(job, { state: "waiting" });
        resolve(answer);
      };
      const unsubscribe = store.subscribe((now, before) => {
        if (now.choices === before.choices) return;
        const answer = known?.() ?? null;
        if (answer !== null) settle(answer);
      });
      signal.addEventListener("abort", () => {
        unsubscribe();
        reject(signal.reason);
      });
      job.answered = settle;
      put(job, { state: "asking", question });
    });

  async function run(job: Job, mustAsk: boolean): Promise<void> {
    const { signal } = job.canceller;
    const talk: ImportTalk = {
      step: (course) => {
        if (!signal.aborted) put(job, course);
      },
      ask: (question, known) => ask(job, question, known),
      inTurn,
      signal,
      mustAsk,
    };
    const cancelled = new Promise<Course>((resolve) =>
      signal.addEventListener("abort", () => resolve(CANCELLED)),
    );
    const taken = takeFile(job.file, talk).catch((error: unknown): Course =>
      signal.aborted
        ? CANCELLED
        : { state: "refused", code: "reader-failed", detail: reasonOf(error) },
    );
    put(job, await Promise.race([cancelled, taken]));
  }

  return {
    add(files) {
      const added = files.map((file): Job => {
        offered += 1;
        return { key: `file-${offered}`, file, canceller: new AbortController(), answered: null };
      });
      // The files of before make room, but for those that are not done with.
      const staying = store.getState().intakes.filter(({ state }) => UNDER_WAY.has(state));
      const keys = new Set(staying.map(({ key }) => key));
      for (const key of jobs.keys()) if (!keys.has(key)) jobs.delete(key);
      for (const job of added) jobs.set(job.key, job);
      store.actions.setIntakes([
        ...staying,
        ...added.map(({ key, file }): Intake => ({
          key,
          fileName: file.name,
          state: "waiting",
        })),
      ]);
      for (const job of added) void run(job, false);
    },
    cancel(key) {
      jobs.get(key)?.canceller.abort();
    },
    answer(key, answer) {
      jobs.get(key)?.answered?.(answer);
    },
    again(key) {
      const job = jobs.get(key);
      if (job === undefined) return;
      job.canceller = new AbortController();
      put(job, { state: "waiting" });
      void run(job, true);
    },
  };
}
