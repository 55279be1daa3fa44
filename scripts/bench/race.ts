import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  type Answers,
  changes,
  type Contestant,
  FIRST_CHOSEN,
  jumpingWindows,
  slidingWindows,
  type Toggle,
  toggled,
  toggles,
} from "./brush-work.ts";

/** So many that one moment in which the machine does something else is not a twentieth of them. */
const BRUSHES = 10_000;
const TOGGLES = 600;
/** The answers to the first steps are held against those of others. */
const ANSWERS = 600;
/** Steps of so long at first are for the compiler, and half of all at the most; they are not counted. */
const WARM_UP = 250;
/** Who has not done all steps by then does no more; but these at least. */
const LONGEST = 4_000;
const LEAST_STEPS = 8;
/** As many as there can be a median of; fewer of those who need long. */
const BUILDS = 5;
/** Toggles after which the next brush is prepared for. */
const READIES = 200;
const LEAST_READIES = 5;

export const SCENARIOS = ["sliding", "jumping", "toggles", "open"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export interface Summary {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly steps: number;
}

export interface Measured {
  readonly name: string;
  readonly table: string;
  readonly rows: number;
  /** Milliseconds, as all times here. */
  readonly build: number;
  readonly summaries: Readonly<Record<Scenario, Summary>>;
  /**
   * After a toggle until the next brush is prepared for, where that is done in another thread;
   * elsewhere the first step of that brush.
   */
  readonly ready: Summary;
  readonly bytesPerRow: number;
  readonly answers: Readonly<Record<Scenario, readonly Answers[]>>;
}

export function summaryOf(times: readonly number[]): Summary {
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: quantile(0.5), p95: quantile(0.95), max: sorted.at(-1)!, steps: sorted.length };
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function bytesHeld(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** So that messages of other threads arrive between steps, as they do between frames. */
const nextTask = () => new Promise((resolve) => setImmediate(resolve));

async function timesOf<T>(
  steps: readonly T[],
  take: (step: T) => Answers | Promise<Answers>,
): Promise<{ readonly summary: Summary; readonly answers: readonly Answers[] }> {
  const times: number[] = [];
  const answers: Answers[] = [];
  let warmUp = 0;
  const began = performance.now();
  for (const step of steps) {
    const isLate = performance.now() - began > LONGEST;
    if (isLate && times.length >= LEAST_STEPS) break;
    const start = performance.now();
    const answer = await take(step);
    times.push(performance.now() - start);
    if (answers.length < ANSWERS) answers.push(answer);
    if (performance.now() - began < WARM_UP) warmUp = times.length;
    await nextTask();
  }
  return { summary: summaryOf(withoutWarmUp(times, warmUp)), answers };
}

const withoutWarmUp = (times: readonly number[], warmUp: number) =>
  times.slice(Math.min(warmUp, Math.floor(times.length / 2)));

export interface Running {
  readonly entrant: string;
  readonly table: string;
  readonly rows: number;
  readonly build: () => Contestant | Promise<Contestant>;
}

interface Built {
  readonly contestant: Contestant;
  /** The median of all times. */
  readonly built: number;
  /** Bytes held before. */
  readonly before: number;
}

/** Builds a contestant, several times unless that takes long, and keeps the last. */
async function builtOf(build: Running["build"]): Promise<Built> {
  const times: number[] = [];
  for (;;) {
    const before = bytesHeld();
    const start = performance.now();
    const contestant = await build();
    times.push(performance.now() - start);
    const total = times.reduce((sum, each) => sum + each, 0);
    if (times.length === BUILDS || total > LONGEST / 2) {
      return { contestant, built: summaryOf(times).p50, before };
    }
    await contestant.close?.();
  }
}

/** Has one contestant do all the work. */
export async function race({ entrant, table, rows, build }: Running): Promise<Measured> {
  const { contestant, built, before } = await builtOf(build);
  const settled = async () => {
    await contestant.settled?.();
    await nextTask();
  };

  // The first windows make known that there is a brush.
  const windows = slidingWindows(BRUSHES);
  await contestant.brush(windows[1]!);
  await contestant.brush(windows[2]!);
  await settled();
  const sliding = await timesOf(windows, (window) => contestant.brush(window));
  const jumping = await timesOf(jumpingWindows(BRUSHES), (window) => contestant.brush(window));
  await contestant.brush(windows[ANSWERS / 2]!);

  let chosen = FIRST_CHOSEN;
  const toggle = (each: Toggle) => {
    chosen = toggled(chosen, each);
    return contestant.toggle(chosen, each);
  };
  /** So that all are asked the same, however many steps they took. */
  const takeBack = async () => {
    for (const each of changes(FIRST_CHOSEN, chosen)) await toggle(each);
    await settled();
  };
  const switched = await timesOf(toggles(TOGGLES), toggle);
  await takeBack();

  // None is taken back: what was made for filters may still be there.
  const kept = toggles(2 * READIES).filter((_, at) => at % 2 === 0);
  const readies: number[] = [];
  let firstReadies = 0;
  const began = performance.now();
  for (const [at, each] of kept.entries()) {
    if (performance.now() - began > LONGEST && at >= LEAST_READIES) break;
    await toggle(each);
    const toggledAt = performance.now();
    if (contestant.settled === undefined) await contestant.brush(windows[at]!);
    else await settled();
    readies.push(performance.now() - toggledAt);
    if (performance.now() - began < WARM_UP) firstReadies = readies.length;
    await nextTask();
  }

  await takeBack();
  await contestant.brush(null);
  const open = await timesOf(toggles(TOGGLES), toggle);
  await settled();
  const bytes = bytesHeld() - before + ((await contestant.memoryElsewhere?.()) ?? 0);
  await contestant.close?.();
  return {
    name: entrant,
    table,
    rows,
    build: built,
    summaries: {
      sliding: sliding.summary,
      jumping: jumping.summary,
      toggles: switched.summary,
      open: open.summary,
    },
    ready: summaryOf(withoutWarmUp(readies, firstReadies)),
    bytesPerRow: bytes / rows,
    answers: {
      sliding: sliding.answers,
      jumping: jumping.answers,
      toggles: switched.answers,
      open: open.answers,
    },
  };
}
