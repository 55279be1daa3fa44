import { DueBits } from "./due-bits.ts";
import type { FailingBits } from "./failing-bits.ts";

const MAX_SOURCES = 32;

/**
 * For each place the sources that its row fails, one bit a source. A row passes all filters when its
 * bits are 0, and passes all but those of some sources when no other bit is set. Bits may be due.
 */
export class FailingMask {
  readonly due: DueBits;
  readonly #bitOf = new Map<string, number>();
  readonly #shared: { readonly none: Uint8Array };
  /** Null until some row may fail something. */
  #own: FailingBits | null = null;
  #taken = 0;

  /** `shared.none` has a 0 for each place. */
  constructor(shared: { readonly none: Uint8Array }) {
    this.#shared = shared;
    this.due = new DueBits(shared.none.length);
  }

  /** Not to be written to. */
  get bits(): FailingBits {
    return this.#own ?? this.#shared.none;
  }

  /** Takes the same bits with none of them due. */
  adopt(written: FailingBits): void {
    this.#own = written;
    this.due.clear();
  }

  /** The bits, to be written to where `bit` is. */
  writable(bit: number): FailingBits {
    this.#own ??= new Uint8Array(this.#shared.none.length);
    if (bit >>> 0 > 0xff && this.#own.BYTES_PER_ELEMENT === 1) {
      this.#own = Int32Array.from(this.#own);
    }
    return this.#own;
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
}

/** @throws RangeError when there are more sources than bits */
export function checkSourceCount(count: number): void {
  if (count > MAX_SOURCES) {
    throw new RangeError(`Filters of ${count} sources; at most ${MAX_SOURCES} can be told apart`);
  }
}
