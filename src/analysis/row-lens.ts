import type { FailingMask } from "./failing-mask.ts";
import { GroupCounts, type Grouping } from "./group-counts.ts";
import { RecentlyUsed } from "./recently-used.ts";

/** The rows that pass all sources but the ignored ones, and the groups counted over them. */
export class RowLens {
  readonly ignored: number;
  readonly #mask: FailingMask;
  readonly #scratch: Uint32Array;
  readonly #groups = new RecentlyUsed<string, GroupCounts>();
  #places: Uint32Array | null = null;
  #total: number | null = null;

  /** `scratch` holds as many numbers as the table has rows; it may be shared. */
  constructor(mask: FailingMask, ignored: number, scratch: Uint32Array) {
    this.#mask = mask;
    this.ignored = ignored;
    this.#scratch = scratch;
  }

  /** Ascending. A new array after each change. */
  places = (): Uint32Array => (this.#places ??= this.#mask.passing(this.ignored, this.#scratch));

  get total(): number {
    return (this.#total ??= this.places().length);
  }

  counts(key: string, grouping: Grouping): Uint32Array {
    return this.#groups.get(key, () => new GroupCounts(grouping)).read(this.places);
  }

  /**
   * Follows rows that all began or all ceased to pass one source. `others` has the sources that each
   * of them fails besides.
   */
  update(changed: Uint32Array, others: Int32Array, step: 1 | -1): void {
    const scratch = this.#scratch;
    const obeyed = ~this.ignored;
    let count = 0;
    for (let at = 0; at < changed.length; at++) {
      scratch[count] = changed[at]!;
      count += Number((others[at]! & obeyed) === 0);
    }
    if (count === 0) return;
    this.#places = null;
    if (this.#total !== null) this.#total += step * count;
    const visible = scratch.subarray(0, count);
    for (const group of this.#groups.values()) group.update(visible, step);
  }

  /** Forgets rows and counts; they are found anew when asked for. */
  invalidate(): void {
    this.#places = null;
    this.#total = null;
    for (const group of this.#groups.values()) group.invalidate();
  }

  /** Drops groups that were not asked for in more than `maxAge` changes. */
  age(maxAge: number): void {
    this.#groups.age(maxAge);
  }
}
