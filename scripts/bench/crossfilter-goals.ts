import type { Measured, Scenario } from "./race.ts";

export interface Goal {
  readonly text: string;
  readonly isMet: boolean;
}

const MAIN = 1_000_000;
const LARGE = 5_000_000;
/** A quarter of what Mosaic took to prepare for a brush elsewhere, in milliseconds. */
const QUARTER_ELSEWHERE = 88;
const FRAME = 16;

const digits = (value: number) => value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : 1);

/** What is asked of ours, held against what was measured; goals that need other sizes are left out. */
export function goalsOf(all: readonly Measured[]): readonly Goal[] {
  const tables = [...new Set(all.map(({ table }) => table))];
  // Of single values, which is all that it prepares for, and less to do than lists.
  const mosaic = all.find(({ name, rows }) => rows === MAIN && name.startsWith("Mosaic")) ?? null;
  return tables.flatMap((table) =>
    goalsFor(
      all.filter((each) => each.table === table),
      table,
      mosaic,
    ),
  );
}

function goalsFor(
  all: readonly Measured[],
  table: string,
  mosaic: Measured | null,
): readonly Goal[] {
  const at = (rows: number) => all.filter((each) => each.rows === rows);
  const [here, ...peers] = at(MAIN);
  if (here === undefined) return [];
  const goals: Goal[] = [];
  const add = (text: string, isMet: boolean) => goals.push({ text: `${table}: ${text}`, isMet });
  const fastest = (scenario: Scenario) =>
    peers.reduce((best, peer) =>
      peer.summaries[scenario].p95 < best.summaries[scenario].p95 ? peer : best,
    );
  const faster = (scenario: Scenario, wanted: number, what: string) => {
    if (peers.length === 0) return;
    const peer = fastest(scenario);
    const ratio = peer.summaries[scenario].p95 / here.summaries[scenario].p95;
    add(
      `${what}, p95 ${digits(ratio)} times faster than ${peer.name} (at least ${wanted})`,
      ratio >= wanted,
    );
  };
  const within = (value: number, most: number, what: string) =>
    add(`${what} ${digits(value)} ms (at most ${most})`, value <= most);

  const { sliding, jumping, toggles, open } = here.summaries;
  faster("sliding", 20, "a sliding brush");
  faster("jumping", 20, "a jumping brush");
  within(Math.max(sliding.max, jumping.max), FRAME, "the longest step of a brush");
  const jump = jumping.p95 / sliding.p95;
  add(`a jump costs ${digits(jump)} times a slide at p95 (at most 1.5)`, jump <= 1.5);
  faster("toggles", 2, "a toggle");
  within(toggles.p95, FRAME, "a toggle at p95");
  faster("open", 2, "a toggle with no window");
  within(open.p95, FRAME, "a toggle with no window at p95");
  if (mosaic !== null) {
    const ratio = here.ready.p95 / mosaic.ready.p95;
    const of = mosaic.table === table ? "" : ` over ${mosaic.table}`;
    add(
      `ready for the next brush in another thread after ${digits(here.ready.p95)} ms at p95, ` +
        `${digits(ratio)} times Mosaic's activation${of}, ${digits(mosaic.ready.p95)} ms at p95 ` +
        `(at most 0.25; a quarter of what was measured elsewhere is ${QUARTER_ELSEWHERE} ms)`,
      ratio <= 0.25,
    );
  }
  const crossfilter2 = peers.find(({ name }) => name === "crossfilter2");
  if (crossfilter2 !== undefined) {
    const ratio = crossfilter2.build / here.build;
    add(`built ${digits(ratio)} times faster than crossfilter2 (at least 8)`, ratio >= 8);
  }
  add(
    `counting holds ${digits(here.bytesPerRow)} bytes a row (of the 200 that the page may take)`,
    here.bytesPerRow <= 200,
  );
  const [large] = at(LARGE);
  if (large !== undefined) {
    const grows = (ratio: number, most: number, what: string) =>
      add(
        `${what} costs ${digits(ratio)} times as much with ${LARGE} rows (at most ${most})`,
        ratio <= most,
      );
    grows(large.summaries.sliding.p95 / sliding.p95, 2, "a sliding brush");
    grows(large.summaries.jumping.p95 / jumping.p95, 2, "a jumping brush");
    grows(large.summaries.toggles.p95 / toggles.p95, 6, "a toggle");
    grows(large.build / here.build, 6, "building");
    grows(large.summaries.open.p95 / open.p95, 6, "a toggle with no window");
    grows(large.ready.p95 / here.ready.p95, 6, "getting ready after a toggle");
  }
  return goals;
}
