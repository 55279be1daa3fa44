/**
 * Times holding every checkable claim of the record against one data set, beside a look at every
 * row, and writes the result into `docs/performance.md`. Both must give equal answers, or the exit
 * code is 1.
 *
 *   tsx scripts/bench/held.bench.ts [rows]
 */
import {
  childrenByParent,
  keyOfWindow,
  windowOf,
} from "../../src/analysis/held-against/claim-window.ts";
import { createGeography } from "../../src/analysis/held-against/geography.ts";
import { judgeBuckets, judgeRow, MATCHING } from "../../src/analysis/held-against/judge-place.ts";
import { createMatcher } from "../../src/analysis/held-against/match-rows.ts";
import { indexRows } from "../../src/analysis/held-against/row-index.ts";
import { sumRows } from "../../src/analysis/held-against/sum-rows.ts";
import type { Window } from "../../src/analysis/held-against/window.ts";
import { EVENT_SIDES } from "../../src/domain/event-columns.ts";
import { DEFAULT_HELD } from "../../src/domain/held-settings.ts";
import { joinDataSets } from "../../src/records/join-data-sets.ts";
import { readRecord } from "../../src/records/read-record.ts";
import { inventedDataSet, type InventedRow } from "../../src/testing/event-columns.ts";
import { readBoundaryFolder, readDataFolder } from "../data/read-folder.ts";
import { randomNumbers } from "./synthetic-table.ts";
import { tableOf, writeSection } from "./write-section.ts";

const ROWS = Number(process.argv[2] ?? 1_000_000);
/** Claims that the naive look is given: it takes seconds for a few. */
const NAIVE = 24;

const boundaries = readBoundaryFolder("public/geo");
const coded = readRecord(readDataFolder("data"));

/** Rows over all units and seven years; half of the names are those of actors of the record. */
function invented(): readonly InventedRow[] {
  const random = randomNumbers(5);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() ** 2 * list.length)]!;
  const known = [...coded.actors.values()].map(({ name }) => name);
  const others = Array.from({ length: 300 }, (_, at) => `Actor number ${at}`);
  const units = boundaries.admin1.features
    .map(({ properties }) => properties)
    .filter(({ country }) => country === "AF" || country === "PK");
  const names = { AF: "Afghanistan", PK: "Pakistan" } as const;
  return Array.from({ length: ROWS }, (_, at) => {
    const { id, country, label } = pick(units);
    const day = 17_532 + Math.floor((at / ROWS) * 2500);
    const precision = random();
    return {
      days: [day, day + (random() < 0.1 ? 6 : 0)] as const,
      point: [label[0] + random() - 0.5, label[1] + random() - 0.5] as const,
      geoPrecision: precision < 0.8 ? 1 : precision < 0.97 ? 4 : 6,
      unit: id,
      country: names[country as keyof typeof names],
      type: pick(["Battles", "Explosions/Remote violence", "Protests"]),
      sides: {
        actor1: [pick(random() < 0.5 ? known : others)],
        actor2: [pick(random() < 0.5 ? known : others)],
      },
      deaths: Math.floor(random() * 4) - 1,
    };
  });
}

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

const set = inventedDataSet(invented());
const record = joinDataSets(coded, [set]);
const held = record.dataSets[0]!;
const context = {
  places: record.places,
  childrenOf: childrenByParent(record.actors.values()),
  geography: createGeography(boundaries),
};
const windows = [...coded.claims.values()].flatMap(
  (claim) => windowOf(claim, DEFAULT_HELD, context)?.window ?? [],
);
const isKnown = (actor: string) => (coded.actors as ReadonlyMap<string, unknown>).has(actor);

const { result: index, ms: building } = timed(() => indexRows(set));
const match = createMatcher(held, index, isKnown);
const { ms: first } = timed(() => match(windows[0]!));
const times: number[] = [];
const known = new Map<string, number>();
const { ms: all } = timed(() => {
  for (const window of windows) {
    const { ms } = timed(() => {
      const key = keyOfWindow(window);
      if (known.has(key)) return;
      known.set(key, sumRows(set.events, match(window).rows).rows);
    });
    times.push(ms);
  }
});

/** Rows that match, found by looking at each. */
function naively({ ground, time, actors }: Window): number {
  const { start, end, sides } = set.events;
  const verdicts = judgeBuckets(held, ground);
  let count = 0;
  for (let row = 0; row < ROWS; row++) {
    if (time !== null && (start[row]! > time.to || end[row]! < time.from)) continue;
    const names = EVENT_SIDES.flatMap((side) =>
      Array.from(
        sides[side].codes.subarray(sides[side].offsets[row], sides[side].offsets[row + 1]),
        (code) => held.actors[side][code]!,
      ),
    );
    if (actors !== null && !names.some((name) => actors.has(name))) continue;
    if (judgeRow(set.events, row, index.bucketOf[row]!, verdicts, ground) === MATCHING) count++;
  }
  return count;
}

const sample = windows.filter((_, at) => at % Math.ceil(windows.length / NAIVE) === 0);
const { result: counts, ms: looked } = timed(() => sample.map(naively));
sample.forEach((window, at) => {
  if (counts[at] === known.get(keyOfWindow(window))) return;
  console.error(
    `a look at every row finds ${counts[at]}, the index ${known.get(keyOfWindow(window))}`,
  );
  process.exit(1);
});

const ordered = times.toSorted((a, b) => a - b);
const digits = (n: number) => n.toFixed(n < 10 ? 2 : 0);
const perClaim = looked / sample.length;
const text = [
  "## Claims against data",
  `\`npm run bench:held\`, Node ${process.versions.node}: ${windows.length} claims of the record, ` +
    `${known.size} different windows, held against one invented data set of ` +
    `${ROWS.toLocaleString("en")} rows; a look at every row for ${sample.length} of them. ` +
    `Answers were equal. The index takes ${digits(building)} ms, once; the first question ` +
    `${digits(first)} ms.`,
  tableOf(
    ["Holding claims against rows", "ms for all", "ms a claim", "p95", "most", "times ours"],
    [
      [
        "Attest",
        digits(all),
        digits(all / windows.length),
        digits(ordered[Math.floor(0.95 * ordered.length)]!),
        digits(ordered.at(-1)!),
        "1.0",
      ],
      [
        "a look at every row",
        digits(perClaim * windows.length),
        digits(perClaim),
        "-",
        "-",
        ((perClaim * windows.length) / all).toFixed(1),
      ],
    ],
  ),
].join("\n\n");
console.log(text);
writeSection("held", text);
