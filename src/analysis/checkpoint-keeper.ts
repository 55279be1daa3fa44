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

  /** Asks for what is missing, unless an answer is still to come. */
  ask(): void {
    if (this.#isWaiting || !this.#laid.hasBackground) return;
    const wanted = [...this.#lenses()].flatMap(({ ignored, groups }) => {
      const asking = [...groups].flatMap((group) => {
        const spacing = group.wantedSpacing(this.#laid.leastSpacing);
        return spacing === null ? [] : [{ group, column: group.grouping.column, spacing }];
      });
      return asking.length === 0 ? [] : [{ obeyed: ~ignored, columns: asking }];
    });
    if (wanted.length === 0) return;
    const { bits, due } = this.#mask;
    const version = this.#version;
    this.#isWaiting = true;
    this.#laid.build(bits, due.left(bits), wanted, (answer) => {
      this.#isWaiting = false;
      if (answer === null) return;
      if (version !== this.#version) return this.ask();
      this.#mask.adopt(answer.bits);
      const groups = wanted.flatMap(({ columns }) => columns);
      groups.forEach(({ group }, at) => group.give(answer.checkpoints[at]!));
    });
  }
}
