/**
 * Times one step of a brush over dates, with filters on two other dimensions and five groups read
 * after each step, beside crossfilter2 at the same work in the same process. Both must give equal
 * counts at every step, or the exit code is 1.
 *
 *   tsx scripts/bench/crossfilter.bench.ts [rows …]
 */
import { type Contestant, crossfilter2Of, ours, type Window } from "./contestants.ts";
import {
  CODE_DIMENSIONS,
  DAYS,
  FIRST_DAY,
  multiValuedTable,
  randomNumbers,
  singleValuedTable,
} from "./synthetic-table.ts";

const STEPS = 200;
const WARM_UP = 20;

/** Half a year that is dragged back and forth, up to ten days a step. */
function sliding(): readonly Window[] {
  const random = randomNumbers(1);
  const width = 182;
  let from = FIRST_DAY;
  let direction = 1;
  return Array.from({ length: STEPS + WARM_UP }, () => {
    from += direction * Math.ceil(random() * 10);
    if (from < FIRST_DAY || from + width > FIRST_DAY + DAYS) direction = -direction;
    return { from, to: from + width };
  });
}

/** A new window anywhere, of a month to two years. */
function jumping(): readonly Window[] {
  const random = randomNumbers(2);
  return Array.from({ length: STEPS + WARM_UP }, () => {
    const width = 30 + Math.floor(random() * 700);
    const from = FIRST_DAY + Math.floor(random() * (DAYS - width));
    return { from, to: from + width };
  });
}

const BRUSHES = { sliding: sliding(), jumping: jumping() } as const;

function timed<T>(work: () => T): { readonly milliseconds: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { milliseconds: performance.now() - start, result };
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;

function summary(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), max: sorted.at(-1)! };
}

function requireEqual(a: Contestant, b: Contestant, what: string): void {
  const expected = b.answers();
  a.answers().forEach((counts, group) => {
    for (let code = 0; code < counts.length; code++) {
      if (counts[code] === expected[group]![code]) continue;
      console.error(
        `${what}: ${CODE_DIMENSIONS[group]} ${code} is ${counts[code]} here ` +
          `and ${expected[group]![code]} in crossfilter2`,
      );
      process.exit(1);
    }
  });
}

/** Times of each contestant; they take turns at being first, so that both meet the same machine. */
function race(
  contestants: readonly Contestant[],
  windows: readonly Window[],
  what: string,
): readonly (readonly number[])[] {
  const times = contestants.map((): number[] => []);
  windows.forEach((window, step) => {
    const turn = [...contestants.keys()];
    for (const at of step % 2 === 0 ? turn : turn.reverse()) {
      const { milliseconds } = timed(() => contestants[at]!.step(window));
      if (step >= WARM_UP) times[at]!.push(milliseconds);
    }
    const [first, second] = contestants;
    if (second !== undefined) requireEqual(first!, second, `${what}, step ${step}`);
  });
  return times;
}

const HEAD = ["rows", "brush", "contestant", "build ms", "p50 ms", "p95 ms", "max ms"];
const WIDTHS = [11, 9, 22, 10, 9, 9, 9];
const line = (cells: readonly string[]) =>
  console.log(
    cells
      .map((cell, at) => (at < 3 ? cell.padEnd : cell.padStart).call(cell, WIDTHS[at]!))
      .join(" "),
  );
const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 0);

function report(
  rows: number,
  names: readonly string[],
  builds: readonly { readonly milliseconds: number; readonly result: Contestant }[],
): void {
  for (const [brush, windows] of Object.entries(BRUSHES)) {
    const what = `${rows} rows, ${brush}`;
    const summaries = race(
      builds.map(({ result }) => result),
      windows,
      what,
    ).map(summary);
    summaries.forEach(({ p50, p95, max }, at) => {
      const numbers = [builds[at]!.milliseconds, p50, p95, max].map(milliseconds);
      line([rows.toLocaleString("en"), brush, names[at]!, ...numbers]);
    });
    const [here, peer] = summaries;
    if (here === undefined || peer === undefined) continue;
    const ratio = (key: "p50" | "p95" | "max") => `${(peer[key] / here[key]).toFixed(1)}×`;
    line(["", "", "faster by", "", ratio("p50"), ratio("p95"), ratio("max")]);
  }
}

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];
line(HEAD);
for (const rows of sizes) {
  const single = singleValuedTable(rows);
  report(
    rows,
    ["attest", "crossfilter2"],
    [timed(() => ours(single)), timed(() => crossfilter2Of(single))],
  );
}
for (const rows of sizes) {
  const multi = multiValuedTable(rows);
  report(rows, ["attest, multi-valued"], [timed(() => ours(multi))]);
}
