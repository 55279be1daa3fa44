import { UNDATED } from "../../domain/event-columns.ts";
import { judgeBuckets, judgeRow, MATCHING, OUT, POSSIBLE } from "./judge-place.ts";
import type { HeldSet, RowIndex } from "./row-index.ts";
import type { TimeSpan, Window } from "./window.ts";

/** The rows of one data set in a window, in no order. */
export interface Match {
  readonly rows: Uint32Array;
  /** Known only to a province or country, or to a wide circle, that holds the place and is larger. */
  readonly possible: Uint32Array;
  /** Rows that meet all else and have no date, where time constrains. */
  readonly undated: number;
  /** Rows in place and time that name none but actors whom the record does not know. */
  readonly unknownActors: number;
}

/** The first position in `rows[from .. to)` whose row starts on `day` or later. */
function firstFrom(
  { start }: RowIndex,
  rows: Uint32Array,
  from: number,
  to: number,
  day: number,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[rows[middle]!]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows as they are found. */
class Found {
  private list = new Uint32Array(64);
  private size = 0;
  add(row: number): void {
    if (this.size === this.list.length) {
      const longer = new Uint32Array(2 * this.size);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.size++] = row;
  }
  rows(): Uint32Array {
    return this.list.slice(0, this.size);
  }
}

type Visit = (row: number) => void;

/** Visits the rows of a list in the order of days that share a day with `time`, then those undated. */
function visitList(
  index: RowIndex,
  rows: Uint32Array,
  [from, to]: readonly [number, number],
  time: TimeSpan | null,
  onRow: Visit,
  onUndated: Visit,
): void {
  if (time === null) {
    for (let at = from; at < to; at++) onRow(rows[at]!);
    return;
  }
  const dated = firstFrom(index, rows, from, to, UNDATED + 1);
  for (let at = from; at < dated; at++) onUndated(rows[at]!);
  const first = firstFrom(index, rows, dated, to, time.from - index.longest);
  for (let at = first; at < to; at++) {
    const row = rows[at]!;
    if (index.start[row]! > time.to) return;
    if (index.end[row]! >= time.from) onRow(row);
  }
}

/** Per row: 1 where it names actors and the record knows none of them. */
function namesNobodyKnown(
  { set, actors }: HeldSet,
  { rows, nameStarts, byName, names, nameOf }: RowIndex,
  isKnown: (actor: string) => boolean,
): Uint8Array {
  const known = new Uint8Array(names.length);
  for (const side of Object.keys(set.events.sides) as (keyof typeof actors)[])
    actors[side].forEach((actor, text) => {
      if (isKnown(actor)) known[nameOf[side][text]!] = 1;
    });
  const flags = new Uint8Array(rows);
  const flag = (wanted: number) => {
    for (let name = 0; name < names.length; name++)
      if (known[name] === wanted)
        for (let at = nameStarts[name]!; at < nameStarts[name + 1]!; at++)
          flags[byName[at]!] = 1 - wanted;
  };
  // Whoever names nobody known, and then not those who name somebody known as well.
  flag(0);
  flag(1);
  return flags;
}

/**
 * Finds the rows of one data set in windows. `isKnown`: whether the record itself has the actor, as
 * against one who is known from data sets alone.
 */
export function createMatcher(
  held: HeldSet,
  index: RowIndex,
  isKnown: (actor: string) => boolean,
): (window: Window) => Match {
  const { events } = held.set;
  const { bucketOf, bucketStarts, byBucket, nameStarts, byName, nameOf } = index;
  // Which search has seen a row last: a row that names two of the actors is found once.
  const seen = new Uint32Array(index.rows);
  let search = 0;
  let unknown: Uint8Array | null = null;
  /** Before which position of `byBucket` how many rows name nobody known. */
  let unknownBefore: Uint32Array | null = null;

  function countUnknown(): readonly [Uint8Array, Uint32Array] {
    unknown ??= namesNobodyKnown(held, index, isKnown);
    if (unknownBefore === null) {
      unknownBefore = new Uint32Array(index.rows + 1);
      for (let at = 0; at < index.rows; at++)
        unknownBefore[at + 1] = unknownBefore[at]! + unknown[byBucket[at]!]!;
    }
    return [unknown, unknownBefore];
  }

  /** Rows of a bucket that all match, by sums; only those that began before the span are looked at. */
  function unknownInBucket(bucket: number, time: TimeSpan | null): number {
    const [flags, before] = countUnknown();
    const [from, to] = [bucketStarts[bucket]!, bucketStarts[bucket + 1]!];
    if (time === null) return before[to]! - before[from]!;
    const dated = firstFrom(index, byBucket, from, to, UNDATED + 1);
    const inside = firstFrom(index, byBucket, dated, to, time.from);
    const after = firstFrom(index, byBucket, inside, to, time.to + 1);
    let count = before[after]! - before[inside]!;
    for (
      let at = firstFrom(index, byBucket, dated, inside, time.from - index.longest);
      at < inside;
      at++
    ) {
      const row = byBucket[at]!;
      if (index.end[row]! >= time.from) count += flags[row]!;
    }
    return count;
  }

  return ({ ground, time, actors }) => {
    const verdicts = judgeBuckets(held, ground);
    const judge = (row: number) => judgeRow(events, row, bucketOf[row]!, verdicts, ground);
    const isOut = (bucket: number) =>
      verdicts.exact[bucket] === OUT && verdicts.others[bucket] === OUT;
    const [rows, possible] = [new Found(), new Found()];
    let undated = 0;
    let unknownActors = 0;
    const take: Visit = (row) => {
      const verdict = judge(row);
      if (verdict === MATCHING) rows.add(row);
      else if (verdict === POSSIBLE) possible.add(row);
    };
    const takeUndated: Visit = (row) => {
      if (judge(row) !== OUT) undated++;
    };
    const ignore: Visit = () => undefined;
    const eachBucket = (visit: (bucket: number) => void) => {
      for (let bucket = 0; bucket + 1 < bucketStarts.length; bucket++)
        if (!isOut(bucket)) visit(bucket);
    };
    const bounds = (starts: Uint32Array, at: number) => [starts[at]!, starts[at + 1]!] as const;

    if (actors === null)
      eachBucket((bucket) =>
        visitList(index, byBucket, bounds(bucketStarts, bucket), time, take, takeUndated),
      );
    else {
      search++;
      const once =
        (visit: Visit): Visit =>
        (row) => {
          if (seen[row] === search) return;
          seen[row] = search;
          visit(row);
        };
      const wanted = new Set<number>();
      for (const side of Object.keys(nameOf) as (keyof typeof nameOf)[])
        held.actors[side].forEach((actor, text) => {
          if (actors.has(actor)) wanted.add(nameOf[side][text]!);
        });
      for (const name of wanted)
        visitList(index, byName, bounds(nameStarts, name), time, once(take), once(takeUndated));
      eachBucket((bucket) => {
        if (verdicts.exact[bucket] === MATCHING && verdicts.others[bucket] === MATCHING) {
          unknownActors += unknownInBucket(bucket, time);
          return;
        }
        const [flags] = countUnknown();
        const add: Visit = (row) => {
          if (flags[row] === 1 && judge(row) === MATCHING) unknownActors++;
        };
        visitList(index, byBucket, bounds(bucketStarts, bucket), time, add, ignore);
      });
    }
    return { rows: rows.rows(), possible: possible.rows(), undated, unknownActors };
  };
}
