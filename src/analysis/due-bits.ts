import type { FailingBits } from "./failing-bits.ts";
import { fourOf, inFours } from "./four-places.ts";
import { type MarkFailing, otherValues } from "./mark-failing.ts";
import type { PackedColumn } from "./packed-column.ts";
import { PIECE } from "./piece.ts";
import type { ValuesPredicate } from "./predicate.ts";

/** A filter on codes as plain data: another thread can write bits by it, too. */
export interface CodesFilter {
  readonly column: PackedColumn;
  readonly predicate: ValuesPredicate;
}

/** What a bit is written by. `codes` is null for filters on anything else. */
export interface DueFilter {
  readonly mark: MarkFailing;
  readonly codes: CodesFilter | null;
}

/** A source's bit, and all filters of the source. */
export interface DueBit {
  readonly bit: number;
  readonly filters: readonly CodesFilter[];
}

const fails = new Uint8Array(PIECE);

/** Marks what fails any of the filters; for the places of a piece, as `MarkFailing` has them. */
export function failingIn(
  low: number,
  high: number,
  marks: readonly MarkFailing[],
  into: Uint8Array,
): void {
  into.fill(0, 0, high - low);
  for (const mark of marks) mark(low, high, into);
}

/** Loops of their own, because what a closure or a class holds is read anew for each row. */
function setBit(
  bits: FailingBits,
  bit: number,
  low: number,
  high: number,
  failing: Uint8Array,
): void {
  let place = low;
  if (bits instanceof Uint8Array) {
    setBitOfFours(inFours(bits), bit, low >>> 2, high >>> 2, inFours(failing));
    place = high & ~3;
  }
  for (; place < high; place++) {
    bits[place] = (bits[place]! & ~bit) | ((0 - failing[place - low]!) & bit);
  }
}

/** From the `low`-th four places to the `high`-th. */
function setBitOfFours(
  bits: Int32Array,
  bit: number,
  low: number,
  high: number,
  failing: Int32Array,
): void {
  const others = ~fourOf(bit);
  for (let at = low; at < high; at++) {
    bits[at] = (bits[at]! & others) | Math.imul(failing[at - low]!, bit);
  }
}

function writePiece(
  bits: FailingBits,
  bit: number,
  low: number,
  marks: readonly MarkFailing[],
): void {
  const high = Math.min(bits.length, low + PIECE);
  failingIn(low, high, marks, fails);
  setBit(bits, bit, low, high, fails);
}

/** Writes a bit of all places. */
export function writeEverywhere(bits: FailingBits, { bit, filters }: DueBit): void {
  const marks = filters.map(({ predicate, column }) => otherValues(predicate, column));
  for (let low = 0; low < bits.length; low += PIECE) writePiece(bits, bit, low, marks);
}

/**
 * Bits that are not written yet: a change of filters is written at once where its rows are followed,
 * and elsewhere piece by piece when the places are read, or all together in another thread.
 */
export class DueBits {
  /** By piece: the bits. */
  readonly #due: Int32Array;
  readonly #filters = new Map<number, readonly DueFilter[]>();

  constructor(places: number) {
    this.#due = new Int32Array(Math.ceil(places / PIECE));
  }

  /** What a bit is written by from now on; nothing fails no filters. */
  set(bit: number, filters: readonly DueFilter[]): void {
    this.#filters.set(bit, filters);
  }

  /** The bit of the piece that begins at `low` may be written later. */
  delay(low: number, bit: number): void {
    this.#due[low / PIECE]! |= bit;
  }

  /** Has the bits of the places from `low` to `high` written. */
  write(bits: FailingBits, low: number, high: number): void {
    for (let piece = Math.floor(low / PIECE); piece * PIECE < high; piece++) {
      if (this.#due[piece] !== 0) this.#write(bits, piece);
    }
  }

  /** The same for the places from position `low` to `high` of a list. */
  writeListed(bits: FailingBits, list: Uint32Array, low: number, high: number): void {
    const due = this.#due;
    for (let at = low; at < high; at++) {
      const piece = (list[at]! / PIECE) | 0;
      if (due[piece] !== 0) this.#write(bits, piece);
    }
  }

  /** What is left for another thread to write. What none can write but this is written here. */
  left(bits: FailingBits): readonly DueBit[] {
    const all = this.#due.reduce((sum, each) => sum | each, 0);
    const left: DueBit[] = [];
    for (const [bit, dueFilters] of this.#filters) {
      if ((all & bit) === 0) continue;
      const filters = dueFilters.flatMap(({ codes }) => codes ?? []);
      if (filters.length === dueFilters.length) left.push({ bit, filters });
      else this.#writeBit(bits, bit);
    }
    return left;
  }

  /** All are written. */
  clear(): void {
    this.#due.fill(0);
    this.#filters.clear();
  }

  #write(bits: FailingBits, piece: number): void {
    for (let left = this.#due[piece]!; left !== 0; left &= left - 1) {
      writePiece(bits, left & -left, piece * PIECE, this.#marks(left & -left));
    }
    this.#due[piece] = 0;
  }

  #writeBit(bits: FailingBits, bit: number): void {
    const marks = this.#marks(bit);
    this.#due.forEach((due, piece) => {
      if ((due & bit) !== 0) writePiece(bits, bit, piece * PIECE, marks);
      this.#due[piece] = due & ~bit;
    });
  }

  #marks = (bit: number): readonly MarkFailing[] =>
    (this.#filters.get(bit) ?? []).map(({ mark }) => mark);
}
