import type { FailingMask } from "./failing-mask.ts";
import type { LaidTable } from "./laid-table.ts";
import type { RowLens } from "./row-lens.ts";

/**
 * Has checkpoints built for the counts that follow a window, one answer at a time: what changes in the
 * meantime makes an answer worthless, and only the last state is asked for again.
 */
export class CheckpointKeeper {
  readonly #laid: LaidTable<string>;
  readonly #mask: FailingMask;
  readonly #lenses: () => Iterable<RowLens>;
  /** Goes up whenever other rows pass. */
  #version = 0;
  #isWaiting = false;

  constructor(laid: LaidTable<string>, mask: FailingMask, lenses: () => Iterable<RowLens>) {
    this.#laid = laid;
    this.#mask = mask;
    this.#lenses = lenses;
  }

  /** Other rows pass: checkpoints are of no use any more. */
  drop(): void {
    this.#version++;
  }

  /** Has what is missing built, unless that is under way. */
  ask(): void {
    if (this.#isWaiting || !this.#laid.hasBackground || this.#missing().length === 0) return;
    this.#isWaiting = true;
    this.#laid.follow(this.#build());
  }

  #missing() {
    return [...this.#lenses()].flatMap(({ ignored, groups }) => {
      const asking = [...groups].flatMap((group) => {
        const spacing = group.wantedSpacing(this.#laid.leastSpacing);
        return spacing === null ? [] : [{ group, column: group.grouping.column, spacing }];
      });
      return asking.length === 0 ? [] : [{ obeyed: ~ignored, columns: asking }];
    });
  }

  async #build(): Promise<void> {
    const version = await this.#versionThatStays();
    const { bits, due } = this.#mask;
    const missing = this.#missing();
    const answer =
      missing.length === 0 ? null : await this.#laid.build(bits, due.left(bits), missing);
    this.#isWaiting = false;
    if (answer === null) return;
    if (version !== this.#version) return this.ask();
    this.#mask.adopt(answer.bits);
    const groups = missing.flatMap(({ columns }) => columns);
    groups.forEach(({ group }, at) => group.give(answer.checkpoints[at]!));
  }

  /**
   * While changes follow one upon the other each answer would come too late, and the thread that
   * builds it takes the memory from the one that counts.
   */
  async #versionThatStays(): Promise<number> {
    for (;;) {
      const version = this.#version;
      await this.#laid.pause();
      if (version === this.#version) return version;
    }
  }
}
