import type { PackedColumn } from "./packed-column.ts";

/** Tasks in which a column is not named until the background may forget it. */
const KEPT_FOR = 16;

/** Which columns the background holds, and the numbers by which it knows them. */
export class GivenColumns {
  readonly #given = new Map<PackedColumn, { readonly number: number; task: number }>();
  #tasks = 0;
  #numbers = 0;

  /**
   * What a task has to say of columns besides naming them. `name` gives the number of a column while
   * the task is made.
   */
  task<T>(make: (name: (column: PackedColumn) => number) => T): {
    readonly made: T;
    readonly columns: readonly { readonly number: number; readonly column: PackedColumn }[];
    readonly forget: readonly number[];
  } {
    this.#tasks++;
    const columns: { number: number; column: PackedColumn }[] = [];
    const made = make((column) => {
      let given = this.#given.get(column);
      if (given === undefined) {
        this.#given.set(column, (given = { number: this.#numbers++, task: 0 }));
        columns.push({ number: given.number, column });
      }
      given.task = this.#tasks;
      return given.number;
    });
    return { made, columns, forget: this.#unnamed() };
  }

  /** Columns that were given once and have not been named in a while. */
  #unnamed(): number[] {
    const unnamed: number[] = [];
    for (const [column, { number, task }] of this.#given) {
      if (this.#tasks - task <= KEPT_FOR) continue;
      this.#given.delete(column);
      unnamed.push(number);
    }
    return unnamed;
  }
}
