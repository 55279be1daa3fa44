import { codesFor } from "../domain/codes.ts";
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
export function pairWithUnit(outer: PackedColumn, { own, shared }: UnitCodes): PairColumn {
  const places = outer.first.length;
  const outerCodes = new Uint32Array(mostCodes(outer));
  const unitCodesOf = new Uint32Array(mostCodes(shared));
  const { size } = outer;

  // Incidences with the same outer code side by side (counting sort), so that one array over the
  // unit's codes can tell which pairs of this outer code have a number.
  const ends = new Uint32Array(size + 1);
  let incidences = 0;
  for (let place = 0; place < places; place++) {
    const inUnit = readCodes(shared, place, unitCodesOf);
    if (inUnit === 0) continue;
    const inOuter = readCodes(outer, place, outerCodes);
    for (let at = 0; at < inOuter; at++) ends[outerCodes[at]! + 1]! += inUnit;
    incidences += inUnit * inOuter;
  }
  for (let code = 0; code < size; code++) ends[code + 1]! += ends[code]!;
  const order = new Uint32Array(incidences);
  const unitOf = new Uint32Array(incidences);
  let next = 0;
  for (let place = 0; place < places; place++) {
    const inUnit = readCodes(shared, place, unitCodesOf);
    if (inUnit === 0) continue;
    const inOuter = readCodes(outer, place, outerCodes);
    for (let i = 0; i < inOuter; i++) {
      for (let j = 0; j < inUnit; j++) {
        unitOf[next] = unitCodesOf[j]!;
        order[ends[outerCodes[i]!]!++] = next++;
      }
    }
  }
  // Placing has moved each start to the next: `ends[c]` is now where the incidences of `c` end.
  const numbers = new Uint32Array(incidences);
  const starts = new Uint32Array(size + 1);
  const seenWith = new Uint32Array(shared.size);
  const numberOf = new Uint32Array(shared.size);
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
      numbers[order[at]!] = numberOf[unit]!;
    }
  }
  starts[size] = pairs;

  const offsets = new Uint32Array(places + 1);
  const values = new GrowingCodes(places);
  next = 0;
  for (let place = 0; place < places; place++) {
    const inUnit = readCodes(shared, place, unitCodesOf);
    const inOuter = readCodes(outer, place, outerCodes);
    for (let i = 0; i < inOuter; i++) {
      for (let times = own[place]!; times > 0; times--) values.push(outerCodes[i]!);
    }
    for (let i = 0; i < inUnit * inOuter; i++) values.push(numbers[next++]!);
    offsets[place + 1] = values.length;
  }
  return { column: packLists(pairs, { offsets, values: values.taken() }), pairs: { starts } };
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
