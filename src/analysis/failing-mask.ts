const MAX_SOURCES = 32;

/** Rows that all begin (`step` 1) or all cease (-1) to pass one source. */
export interface RowChange {
  readonly rows: Uint32Array;
  readonly step: 1 | -1;
}

/**
 * For each row the sources that it fails, one bit a source. A row passes all filters when its bits
 * are 0, and passes all but those of some sources when no other bit is set.
 */
export class FailingMask {
  readonly bits: Int32Array;
  readonly #bitOf = new Map<string, number>();
  #taken = 0;

  constructor(rows: number) {
    this.bits = new Int32Array(rows);
  }

  /** The bit of a source as a mask; given to it when it has none. */
  claim(source: string): number {
    const known = this.#bitOf.get(source);
    if (known !== undefined) return known;
    const bit = ~this.#taken & -~this.#taken; // the lowest that is free
    this.#taken |= bit;
    this.#bitOf.set(source, bit);
    return bit;
  }

  /** Takes the bit back. No row may have it set. */
  release(source: string): void {
    this.#taken &= ~(this.#bitOf.get(source) ?? 0);
    this.#bitOf.delete(source);
  }

  /** The bits of the named sources together; a source without a filter adds none. */
  bitsOf(sources: string | readonly string[] | null | undefined): number {
    if (sources == null) return 0;
    if (typeof sources === "string") return this.#bitOf.get(sources) ?? 0;
    return sources.reduce((bits, source) => bits | (this.#bitOf.get(source) ?? 0), 0);
  }

  /**
   * Flips a source's bit in each of the rows, and writes into `others` what else they fail, so that
   * this is the only time that their bits are fetched: they lie far apart.
   */
  flip(bit: number, rows: Uint32Array, others: Int32Array): void {
    const { bits } = this;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const before = bits[row]!;
      bits[row] = before ^ bit;
      others[at] = before & ~bit;
    }
  }

  /** Sets a source's bit in the rows with `fails[row]` 1, clears it in the others. Whether any differed. */
  rewrite(bit: number, fails: Uint8Array): boolean {
    const { bits } = this;
    let flipped = 0;
    for (let row = 0; row < bits.length; row++) {
      const before = bits[row]!;
      const after = (before & ~bit) | (-fails[row]! & bit);
      flipped |= before ^ after;
      bits[row] = after;
    }
    return flipped !== 0;
  }

  /** Rows that fail none but the ignored sources, ascending. `scratch` holds as many as there are. */
  passing(ignored: number, scratch: Uint32Array): Uint32Array {
    const { bits } = this;
    const obeyed = ~ignored;
    let count = 0;
    for (let row = 0; row < bits.length; row++) {
      // Written always and kept at times: no branch for the processor to mispredict.
      scratch[count] = row;
      count += Number((bits[row]! & obeyed) === 0);
    }
    return scratch.slice(0, count);
  }
}

/** @throws RangeError when there are more sources than bits */
export function checkSourceCount(count: number): void {
  if (count > MAX_SOURCES) {
    throw new RangeError(`Filters of ${count} sources; at most ${MAX_SOURCES} can be told apart`);
  }
}
