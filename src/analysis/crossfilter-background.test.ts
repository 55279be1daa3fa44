import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodeColumn, intervalColumn, OPEN_END, type Table, UNDATED } from "./columns.ts";
import {
  type CheckpointAnswer,
  type CheckpointTask,
  type CountingBackground,
  createCheckpointBuilder,
} from "./counting-background.ts";
import { createCrossfilter } from "./crossfilter.ts";
import { layOut } from "./laid-table.ts";
import type { Filter } from "./predicate.ts";

const KINDS = 3;
const SHARED_EVENTS = 4;
type Dimension = "kind" | "event" | "date";

interface Row {
  readonly kinds: readonly number[];
  readonly events: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Does what it is asked when it is told to, with copies of all that crosses. */
class HeldBackground implements CountingBackground {
  readonly #work = createCheckpointBuilder();
  readonly #held: (() => void)[] = [];
  tasks = 0;
  /** What it waits for until it takes a task. */
  pause = () => Promise.resolve();

  build(task: CheckpointTask): Promise<CheckpointAnswer> {
    const crossed = structuredClone(task);
    this.tasks++;
    return new Promise((resolve) => {
      this.#held.push(() => resolve(structuredClone(this.#work(crossed))));
    });
  }

  /** Does the first of what is waiting. */
  release(): void {
    this.#held.shift()?.();
  }
}

const afterAnswers = () => new Promise((resolve) => setImmediate(resolve));

const day = fc.integer({ min: -30, max: 30 });
const row = fc.record({
  kinds: fc.uniqueArray(fc.nat({ max: KINDS - 1 }), { maxLength: KINDS }),
  shared: fc.uniqueArray(fc.nat({ max: SHARED_EVENTS - 1 }), { maxLength: 2 }),
  isOwn: fc.boolean(),
  date: fc.oneof(
    { weight: 6, arbitrary: fc.tuple(day, fc.nat({ max: 9 })).map(([a, n]) => [a, a + n]) },
    { weight: 2, arbitrary: day.map((a) => [a, a]) },
    fc.constant([UNDATED, UNDATED]),
    day.map((a) => [a, OPEN_END]),
  ),
});

/** Each row several times, so that there are enough for checkpoints; an event of its own each time. */
const rows = (mostDays: "periods" | "days") =>
  fc.array(row, { minLength: 10, maxLength: 30, size: "max" }).map((some): readonly Row[] =>
    [...some, ...some, ...some, ...some, ...some].map(({ kinds, shared, isOwn, date }, at) => ({
      kinds,
      events: isOwn ? [...shared, SHARED_EVENTS + at] : shared,
      from: date[0]!,
      to: mostDays === "days" ? date[0]! : date[1]!,
    })),
  );

function tableOf(all: readonly Row[]): Table<Dimension> {
  const lists = (size: number, listOf: (row: Row) => readonly number[]): CodeColumn => {
    const offsets = new Uint32Array(all.length + 1);
    all.forEach((each, at) => (offsets[at + 1] = offsets[at]! + listOf(each).length));
    return { kind: "codes", size, offsets, values: Uint32Array.from(all.flatMap(listOf)) };
  };
  return {
    rows: all.length,
    columns: {
      kind: lists(KINDS, ({ kinds }) => kinds),
      event: lists(SHARED_EVENTS + all.length, ({ events }) => events),
      date: intervalColumn(
        all.map(({ from }) => from),
        all.map(({ to }) => to),
      ),
    },
  };
}

interface Asked {
  readonly window: { readonly from: number; readonly to: number; readonly undated: boolean } | null;
  readonly kinds: readonly number[];
  readonly events: readonly number[];
}

const filtersOf = ({ window, kinds, events }: Asked): readonly Filter<Dimension>[] => [
  { source: "kind", dimension: "kind", predicate: { type: "values", include: kinds, exclude: [] } },
  {
    source: "event",
    dimension: "event",
    predicate: { type: "values", include: [], exclude: events },
  },
  ...(window === null
    ? []
    : ([
        { source: "brush", dimension: "date", predicate: { type: "interval", ...window } },
      ] as const)),
];

/** The specification. */
function passing(all: readonly Row[], { window, kinds, events }: Asked, ignoring: string | null) {
  return all.filter((each) => {
    const isKind =
      ignoring === "kind" || kinds.length === 0 || kinds.some((code) => each.kinds.includes(code));
    const isEvent = ignoring === "event" || !events.some((code) => each.events.includes(code));
    if (ignoring === "brush" || window === null) return isKind && isEvent;
    const isIn =
      each.from === UNDATED
        ? window.undated
        : window.from <= window.to && each.from <= window.to && each.to >= window.from;
    return isKind && isEvent && isIn;
  });
}

const distinctEvents = (some: readonly Row[]) => new Set(some.flatMap(({ events }) => events)).size;
const ofKind = (some: readonly Row[], kind: number) =>
  some.filter(({ kinds }) => kinds.includes(kind));
const KIND_CODES = Array.from({ length: KINDS }, (_, code) => code);

const step = fc.record({
  asked: fc.record({
    window: fc.option(
      fc
        .record({ from: day, width: fc.integer({ min: -1, max: 20 }), undated: fc.boolean() })
        .map(({ from, width, undated }) => ({ from, to: from + width, undated })),
      { freq: 8 },
    ),
    kinds: fc.uniqueArray(fc.nat({ max: KINDS - 1 }), { maxLength: 2 }),
    events: fc.uniqueArray(fc.nat({ max: SHARED_EVENTS - 1 }), { maxLength: 1 }),
  }),
  /** Whether only the window moves. */
  isBrush: fc.boolean(),
  releases: fc.nat({ max: 2 }),
  isEventAsked: fc.boolean(),
});

describe("crossfilter with a background", () => {
  test.each(["periods", "days"] as const)(
    "counts what a plain filter counts, whenever answers come (%s)",
    async (mostDays) => {
      await fc.assert(
        fc.asyncProperty(
          rows(mostDays),
          fc.array(step, { minLength: 4, maxLength: 14, size: "max" }),
          async (all, steps) => {
            const background = new HeldBackground();
            const laid = layOut(tableOf(all), { background, leastSpacing: 4 });
            const crossfilter = createCrossfilter(laid);
            const mask = new Uint8Array(all.length);
            let asked: Asked = { window: null, kinds: [], events: [] };
            for (const { asked: next, isBrush, releases, isEventAsked } of steps) {
              asked = isBrush ? { ...asked, window: next.window } : next;
              crossfilter.apply(filtersOf(asked));
              const now = passing(all, asked, null);
              const others = passing(all, asked, "kind");
              expect(crossfilter.total).toBe(now.length);
              expect([...crossfilter.counts("kind", "kind")]).toEqual(
                KIND_CODES.map((kind) => ofKind(others, kind).length),
              );
              if (isEventAsked) {
                expect(crossfilter.distinctTotal("event")).toBe(distinctEvents(now));
                expect([...crossfilter.distinct("kind", "event")]).toEqual(
                  KIND_CODES.map((kind) => distinctEvents(ofKind(now, kind))),
                );
              }
              crossfilter.mask(mask, "brush");
              const within = new Set(passing(all, asked, "brush"));
              expect([...mask]).toEqual(all.map((each) => Number(within.has(each))));
              for (let at = 0; at < releases; at++) background.release();
              await afterAnswers();
            }
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  const dated = Array.from({ length: 200 }, (_, at): Row => ({
    kinds: [at % KINDS],
    events: [],
    from: at,
    to: at + (at % 7),
  }));
  const at = (from: number): Asked => ({
    window: { from, to: from + 20, undated: true },
    kinds: [],
    events: [],
  });

  test("asks for nothing while there is no window, and for all when one comes", async () => {
    const background = new HeldBackground();
    const crossfilter = createCrossfilter(layOut(tableOf(dated), { background, leastSpacing: 4 }));
    const ask = (asked: Asked) => {
      crossfilter.apply(filtersOf(asked));
      crossfilter.counts("kind");
    };
    for (const asked of [at(0), at(1), at(2)]) ask(asked);
    ask({ ...at(0), window: null });
    await afterAnswers();
    background.release();
    await afterAnswers();
    const before = background.tasks;
    for (const kinds of [[0], [0, 1], []]) ask({ window: null, kinds, events: [] });
    await afterAnswers();
    expect(background.tasks).toBe(before);
    for (const asked of [at(3), at(4)]) ask({ ...asked, kinds: [1] });
    await afterAnswers();
    expect(background.tasks).toBeGreaterThan(before);
  });

  test("asks for nothing while changes follow one upon the other, and then for the last state", async () => {
    const background = new HeldBackground();
    const pauses: (() => void)[] = [];
    background.pause = () => new Promise((resolve) => pauses.push(resolve));
    const laid = layOut(tableOf(dated), { background, leastSpacing: 4 });
    const crossfilter = createCrossfilter(laid);
    const endPause = async () => {
      pauses.shift()?.();
      await afterAnswers();
    };
    const ask = (asked: Asked) => {
      crossfilter.apply(filtersOf(asked));
      crossfilter.counts("kind");
    };
    for (const from of [0, 10, 20]) ask(at(from));
    for (const kinds of [[0], [0, 1], [1]]) {
      ask({ ...at(20), kinds });
      await endPause();
      expect(background.tasks).toBe(0);
    }
    ask({ ...at(30), kinds: [1] });
    await endPause();
    expect(background.tasks).toBe(1);
    background.release();
    await laid.settled();
    expect(background.tasks).toBe(1);
  });

  test("takes what was built, once for each change of other filters", async () => {
    const background = new HeldBackground();
    const laid = layOut(tableOf(dated), { background, leastSpacing: 4 });
    const crossfilter = createCrossfilter(laid);
    const look = async (asked: Asked) => {
      crossfilter.apply(filtersOf(asked));
      expect(crossfilter.counts("kind")).toHaveLength(KINDS);
      await afterAnswers();
      background.release();
      await laid.settled();
    };
    for (let from = 0; from < 100; from += 10) await look(at(from));
    expect(background.tasks).toBe(1);
    for (let from = 0; from < 100; from += 10) await look({ ...at(from), kinds: [1] });
    expect(background.tasks).toBe(2);
  });

  test("goes on alone when the background fails", async () => {
    let tasks = 0;
    const background: CountingBackground = {
      build: () => {
        tasks++;
        return Promise.reject(new Error("no worker here"));
      },
      pause: () => Promise.resolve(),
    };
    const laid = layOut(tableOf(dated), { background, leastSpacing: 4 });
    const crossfilter = createCrossfilter(laid);
    for (let from = 0; from < 180; from += 30) {
      crossfilter.apply(filtersOf(at(from)));
      expect(crossfilter.counts("kind").reduce((sum, count) => sum + count, 0)).toBe(
        passing(dated, at(from), null).length,
      );
      await laid.settled();
    }
    expect(tasks).toBe(1);
  });
});
