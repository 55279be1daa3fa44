import { type Codes, codesFor } from "../../domain/codes.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { EVENT_SIDES, type EventSide, UNDATED } from "../../domain/event-columns.ts";
import { unitAt } from "../../domain/row-place.ts";
import { inverse, orderByDay } from "../day-order.ts";

/** What of a data set an index is made of: it does not change when the set is renamed or mapped. */
export type IndexedSet = Pick<DataSet, "events" | "join">;

/** A data set and what its names stand for; `null`: not a country of the record. */
export interface HeldSet {
  readonly set: DataSet;
  /** Per text of each side. */
  readonly actors: Readonly<Record<EventSide, readonly string[]>>;
  /** Per unit of the join; null: not a unit of the boundaries in use. */
  readonly units: readonly (string | null)[];
  /** Per text of the countries. */
  readonly countries: readonly (string | null)[];
}

/**
 * The rows of a data set by where they are known to lie and by whom they name, each list in the
 * order of days. Buckets: the units of the join, then the texts of countries for rows that are in
 * no unit, then one for those that are nowhere.
 */
export interface RowIndex {
  readonly rows: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly bucketOf: Codes;
  /** `byBucket[bucketStarts[b] .. bucketStarts[b + 1])` are the rows of bucket `b`. */
  readonly bucketStarts: Uint32Array;
  readonly byBucket: Uint32Array;
  /** Actors as the file writes them, each once, whatever the side. */
  readonly names: readonly string[];
  /** Per side, per text: which of the names it is. */
  readonly nameOf: Readonly<Record<EventSide, Uint32Array>>;
  /** `byName[nameStarts[n] .. nameStarts[n + 1])` are the rows that name `n`. */
  readonly nameStarts: Uint32Array;
  readonly byName: Uint32Array;
  /** The most days that a row has after its first. */
  readonly longest: number;
  /** First and last day of dated rows; null: none is dated. */
  readonly span: { readonly first: number; readonly last: number } | null;
}

function bucketsOf(set: IndexedSet, buckets: number): Codes {
  const { events, join } = set;
  const units = join.units.length;
  const { texts, codes } = events.country;
  // A column of places that somebody took for that of countries has more texts than 16 bits.
  const bucketOf = codesFor(buckets, events.rows);
  for (let row = 0; row < events.rows; row++) {
    const unit = unitAt(set, row);
    bucketOf[row] = unit >= 0 ? unit : units + Math.min(codes[row]!, texts.length);
  }
  return bucketOf;
}

/** Rows in `order` grouped by their keys, the order kept (counting sort). */
function grouped(order: Uint32Array, keys: Codes, groups: number) {
  const starts = new Uint32Array(groups + 1);
  for (const key of keys) starts[key + 1]!++;
  for (let group = 0; group < groups; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const rows = new Uint32Array(order.length);
  for (const row of order) rows[next[keys[row]!]!++] = row;
  return { starts, rows };
}

function namesOf({ sides }: DataSet["events"]) {
  const codes = new Map<string, number>();
  const codeOf = (text: string) => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, codes.size);
    return codes.size - 1;
  };
  const nameOf = Object.fromEntries(
    EVENT_SIDES.map((side) => [side, Uint32Array.from(sides[side].texts, codeOf)]),
  ) as Record<EventSide, Uint32Array>;
  return { names: [...codes.keys()], nameOf };
}

/** What a row says on one side: `names[offsets[l] .. offsets[l + 1])`, of its list `l`. */
interface NamedSide {
  readonly lists: Codes;
  readonly offsets: Uint32Array;
  readonly names: Uint32Array;
}

const namedSides = (
  { sides }: DataSet["events"],
  { nameOf }: ReturnType<typeof namesOf>,
): readonly NamedSide[] =>
  EVENT_SIDES.map((side) => {
    const { lists, offsets, codes } = sides[side];
    return { lists, offsets, names: Uint32Array.from(codes, (code) => nameOf[side][code]!) };
  });

/**
 * Adds one to the entry of each name of each row, rows in `order`, and where `into` is given writes
 * the row there before. A name on two sides of a row counts once.
 */
function takeNamed(
  sides: readonly NamedSide[],
  order: Uint32Array | null,
  rows: number,
  next: Uint32Array,
  into: Uint32Array | null,
): void {
  // Row numbers from 1, so that 0 is no row.
  const last = new Uint32Array(next.length);
  for (let at = 0; at < rows; at++) {
    const row = order === null ? at : order[at]!;
    for (let side = 0; side < sides.length; side++) {
      const { lists, offsets, names } = sides[side]!;
      const list = lists[row]!;
      const end = offsets[list + 1]!;
      for (let entry = offsets[list]!; entry < end; entry++) {
        const name = names[entry]!;
        if (last[name] === row + 1) continue;
        last[name] = row + 1;
        const place = next[name]!++;
        if (into !== null) into[place] = row;
      }
    }
  }
}

/** Rows by the names that they name, each group in `order`. */
function groupedByName(sides: readonly NamedSide[], names: number, order: Uint32Array) {
  const starts = new Uint32Array(names + 1);
  // How many there are is counted in the order in which rows lie in the memory.
  takeNamed(sides, null, order.length, starts.subarray(1), null);
  for (let name = 0; name < names; name++) starts[name + 1]! += starts[name]!;
  const rows = new Uint32Array(starts[names]!);
  takeNamed(sides, order, order.length, starts.slice(), rows);
  return { starts, rows };
}

/** Indexes the rows of a data set: once for the set, 8 bytes a row and 4 for each actor of a row. */
export function indexRows(set: IndexedSet): RowIndex {
  const { events, join } = set;
  const { rows, start, end } = events;
  const order = inverse(orderByDay(start).positions);
  const buckets = join.units.length + events.country.texts.length + 1;
  const bucketOf = bucketsOf(set, buckets);
  const { starts: bucketStarts, rows: byBucket } = grouped(order, bucketOf, buckets);
  const named = namesOf(events);
  const { starts: nameStarts, rows: byName } = groupedByName(
    namedSides(events, named),
    named.names.length,
    order,
  );
  let longest = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < rows; row++) {
    if (start[row] === UNDATED) continue;
    longest = Math.max(longest, end[row]! - start[row]!);
    first = Math.min(first, start[row]!);
    last = Math.max(last, end[row]!);
  }
  const span = first === Infinity ? null : { first, last };
  return {
    ...{ rows, start, end, bucketOf, bucketStarts, byBucket },
    ...{ ...named, nameStarts, byName, longest, span },
  };
}
