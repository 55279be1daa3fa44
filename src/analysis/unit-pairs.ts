import { codesFor } from "../domain/codes.ts";
import type { CodeLists } from "./columns.ts";
import { mostCodes, type PackedColumn, packLists, readCodes } from "./packed-column.ts";

/**
 * How a unit (event, document) is told apart when its distinct codes are counted. A code that only
 * one row has is as good as the row, and of such there may be a million, so they are a number a
 * row; the others have numbers.
 */
export interface UnitCodes {
  /** By place: how many codes it has that no other has. */
  readonly own: Uint8Array | Uint16Array | Uint32Array;
  /** By place: the codes that others have, too. */
  readonly shared: PackedColumn;
}

/** @param column the unit's codes by place */
export function unitCodes(column: PackedColumn): UnitCodes {
  const { size, first } = column;
  const codes = new Uint32Array(mostCodes(column));
  const rowsOf = new Uint32Array(size);
  for (let place = 0; place < first.length; place++) {
    const count = readCodes(column, place, codes);
    for (let at = 0; at < count; at++) rowsOf[codes[at]!]!++;
  }
  const numberOf = new Uint32Array(size);
  let numbers = 0;
  for (let code = 0; code < size; code++) if (rowsOf[code]! > 1) numberOf[code] = numbers++;

  const own = codesFor(codes.length + 1, first.length);
  const offsets = new Uint32Array(first.length + 1);
  const values = new GrowingCodes(first.length);
  for (let place = 0; place < first.length; place++) {
    const count = readCodes(column, place, codes);
    for (let at = 0; at < count; at++) {
      if (rowsOf[codes[at]!]! > 1) values.push(numberOf[codes[at]!]!);
      else own[place]!++;
    }
    offsets[place + 1] = values.length;
  }
  return { own, shared: packLists(numbers, { offsets, values: values.taken() }) };
}

/** Where the pairs of each outer code are among the codes of a column: see `pairWithUnit`. */
export interface Pairs {
  /** Pairs of outer code `c` are from `starts[c]` to `starts[c + 1]`. */
  readonly starts: Uint32Array;
}

export interface PairColumn {
  readonly column: PackedColumn;
  readonly pairs: Pairs;
}

/**
 * A column whose counts tell how many distinct codes of a unit each outer code has: first a code for
 * each outer code, which a row has once for each unit code of its own, then one for each pair of an
 * outer code and a shared unit code that occurs in some row. Counts of rows can be added up and taken
 * away; how many are distinct is seen from them (`distinctOf`).
 */
export function pairWithUnit(outer: PackedColumn, units: UnitCodes): PairColumn {
  const { own } = units;
  const places = outer.first.length;
  const outerCodes = new Uint32Array(mostCodes(outer));
  const { starts, pairs, numbers } = numberPairs(outer, units.shared);

  const offsets = new Uint32Array(places + 1);
  let count = numbers.values.length;
  for (let place = 0; place < places; place++)
    if (own[place]! > 0) count += own[place]! * readCodes(outer, place, outerCodes);
  const values = codesFor(pairs, count);
  let next = 0;
  let at = 0;
  for (let place = 0; place < places; place++) {
    if (own[place]! > 0) {
      const inOuter = readCodes(outer, place, outerCodes);
      for (let i = 0; i < inOuter; i++) {
        for (let times = own[place]!; times > 0; times--) values[at++] = outerCodes[i]!;
      }
    }
    const end = numbers.offsets[place + 1]!;
    while (next < end) values[at++] = numbers.values[next++]!;
    offsets[place + 1] = at;
  }
  return { column: packLists(pairs, { offsets, values }), pairs: { starts } };
}

interface NumberedPairs extends Pairs {
  /** Pairs are below it, and not below the size of the outer column. */
  readonly pairs: number;
  /** By place: the number of each pair of its outer and unit codes. */
  readonly numbers: CodeLists;
}

/** A table of all pairs that could be takes no more room than that; in cells of four bytes. */
const LARGEST_TABLE = 1 << 22;

/** Numbers the pairs of codes that some place has, those of an outer code one after the other. */
function numberPairs(outer: PackedColumn, shared: PackedColumn): NumberedPairs {
  const { size } = outer;
  const incidences = incidencesOf(outer, shared);
  const { outerOf, unitOf, offsets } = incidences;
  if (size * shared.size > LARGEST_TABLE) return numberBySorting(size, shared.size, incidences);
  const numberOf = new Uint32Array(size * shared.size);
  for (let at = 0; at < outerOf.length; at++)
    numberOf[outerOf[at]! * shared.size + unitOf[at]!] = 1;
  const starts = new Uint32Array(size + 1);
  let pairs = size;
  for (let code = 0, cell = 0; code < size; code++) {
    starts[code] = pairs;
    for (const end = cell + shared.size; cell < end; cell++)
      if (numberOf[cell] !== 0) numberOf[cell] = pairs++;
  }
  starts[size] = pairs;
  const values = new Uint32Array(outerOf.length);
  for (let at = 0; at < values.length; at++)
    values[at] = numberOf[outerOf[at]! * shared.size + unitOf[at]!]!;
  return { starts, pairs, numbers: { offsets, values } };
}

/** Each outer code of a place with each of its unit codes. */
interface Incidences {
  /** Those of place `p` are from `offsets[p]` to `offsets[p + 1]`. */
  readonly offsets: Uint32Array;
  readonly outerOf: Uint32Array;
  readonly unitOf: Uint32Array;
}

function incidencesOf(outer: PackedColumn, shared: PackedColumn): Incidences {
  const places = outer.first.length;
  const outerCodes = new Uint32Array(mostCodes(outer));
  const unitCodesOf = new Uint32Array(mostCodes(shared));
  const offsets = new Uint32Array(places + 1);
  const outerOf = new GrowingCodes(places);
  const unitOf = new GrowingCodes(places);
  for (let place = 0; place < places; place++) {
    const inUnit = readCodes(shared, place, unitCodesOf);
    const inOuter = inUnit === 0 ? 0 : readCodes(outer, place, outerCodes);
    for (let i = 0; i < inOuter; i++) {
      for (let j = 0; j < inUnit; j++) {
        outerOf.push(outerCodes[i]!);
        unitOf.push(unitCodesOf[j]!);
      }
    }
    offsets[place + 1] = outerOf.length;
  }
  return { offsets, outerOf: outerOf.taken(), unitOf: unitOf.taken() };
}

/**
 * The same where so few of all possible pairs occur that a table of them is too large: incidences
 * with the same outer code are put side by side (counting sort), so that one array over the unit's
 * codes can tell which pairs of this outer code have a number.
 */
function numberBySorting(
  size: number,
  units: number,
  { offsets, outerOf, unitOf }: Incidences,
): NumberedPairs {
  const ends = new Uint32Array(size + 1);
  for (const code of outerOf) ends[code + 1]!++;
  for (let code = 0; code < size; code++) ends[code + 1]! += ends[code]!;
  const order = new Uint32Array(outerOf.length);
  for (let at = 0; at < order.length; at++) order[ends[outerOf[at]!]!++] = at;
  // Placing has moved each start to the next: `ends[c]` is now where the incidences of `c` end.
  const values = new Uint32Array(order.length);
  const starts = new Uint32Array(size + 1);
  const seenWith = new Uint32Array(units);
  const numberOf = new Uint32Array(units);
  let pairs = size;
  let at = 0;
  for (let code = 0; code < size; code++) {
    starts[code] = pairs;
    for (; at < ends[code]!; at++) {
      const unit = unitOf[order[at]!]!;
      if (seenWith[unit] !== code + 1) {
        seenWith[unit] = code + 1;
        numberOf[unit] = pairs++;
      }
      values[order[at]!] = numberOf[unit]!;
    }
  }
  starts[size] = pairs;
  return { starts, pairs, numbers: { offsets, values } };
}

/** Per outer code: distinct codes of the unit, from the counts of such a column. */
export function distinctOf(counts: Uint32Array, { starts }: Pairs): Uint32Array {
  const distinct = counts.slice(0, starts.length - 1);
  for (let code = 0; code < distinct.length; code++) {
    const end = starts[code + 1]!;
    let pairs = 0;
    for (let at = starts[code]!; at < end; at++) pairs += Number(counts[at] !== 0);
    distinct[code]! += pairs;
  }
  return distinct;
}

/** An array that is as long as what is put in. */
class GrowingCodes {
  length = 0;
  #values: Uint32Array;

  constructor(expected: number) {
    this.#values = new Uint32Array(expected + 1);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new Uint32Array(2 * this.length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  taken = (): Uint32Array => this.#values.subarray(0, this.length);
}
