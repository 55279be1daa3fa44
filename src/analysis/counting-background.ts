import { buildCheckpoints, type CheckpointOrder, type Checkpoints } from "./checkpoints.ts";
import { type DueBit, writeEverywhere } from "./due-bits.ts";
import type { FailingBits } from "./failing-bits.ts";
import type { PackedColumn } from "./packed-column.ts";
import type { ValuesPredicate } from "./predicate.ts";

/** Columns that are counted over the same rows. Here as below columns go by the numbers under which they were given. */
export interface LensRequest {
  /** Bits of the sources that are obeyed. */
  readonly obeyed: number;
  readonly columns: readonly { readonly column: number; readonly spacing: number }[];
}

/** A bit that is not written in `bits` yet, or not everywhere. */
export interface DueBitRequest {
  readonly bit: number;
  readonly filters: readonly { readonly column: number; readonly predicate: ValuesPredicate }[];
}

/** How rows lie: see RowLayout. */
export interface PlaceOrder {
  readonly undated: number;
  /** Null: the order of places. */
  readonly byEnd: Uint32Array | null;
}

/** A piece of work for the background, as plain data. */
export interface CheckpointTask {
  /** With the first task only. */
  readonly order: PlaceOrder | null;
  /** Columns that earlier tasks did not give. */
  readonly columns: readonly { readonly number: number; readonly column: PackedColumn }[];
  /** Numbers of columns that no later task will name. */
  readonly forget: readonly number[];
  readonly bits: FailingBits;
  readonly due: readonly DueBitRequest[];
  readonly lenses: readonly LensRequest[];
}

export interface CheckpointAnswer {
  /** Those of the task, with none due. */
  readonly bits: FailingBits;
  /** For each column of each lens, in their order. */
  readonly checkpoints: readonly Checkpoints[];
}

/**
 * Where the counting up is done that may come late: a worker, which holds what it was given once. It
 * does tasks in the order in which they come.
 */
export interface CountingBackground {
  /** `bits` of the task may be taken away. Rejects when the work cannot be done there. */
  build(task: CheckpointTask): Promise<CheckpointAnswer>;
  /** Resolves when what goes on now is done, and a moment has passed in which more may have come. */
  pause(): Promise<void>;
}

function checkpointOrder({ undated, byEnd }: PlaceOrder): CheckpointOrder {
  if (byEnd === null) return { undated, endAt: null };
  const endAt = new Uint32Array(undated + byEnd.length);
  for (let at = 0; at < byEnd.length; at++) endAt[byEnd[at]!] = at;
  return { undated, endAt };
}

/** The work itself, for whatever thread it is done in. */
export function createCheckpointBuilder(): (task: CheckpointTask) => CheckpointAnswer {
  let order: CheckpointOrder = { undated: 0, endAt: null };
  const columns = new Map<number, PackedColumn>();
  function known(number: number): PackedColumn {
    const column = columns.get(number);
    if (column === undefined) throw new RangeError(`Column ${number} was not given before`);
    return column;
  }
  return (task) => {
    if (task.order !== null) order = checkpointOrder(task.order);
    for (const { number, column } of task.columns) columns.set(number, column);
    for (const number of task.forget) columns.delete(number);
    for (const { bit, filters } of task.due) {
      const due: DueBit = {
        bit,
        filters: filters.map((filter) => ({ ...filter, column: known(filter.column) })),
      };
      writeEverywhere(task.bits, due);
    }
    const checkpoints = task.lenses.flatMap(({ obeyed, columns: counted }) =>
      buildCheckpoints(
        order,
        counted.map(({ column, spacing }) => ({ column: known(column), spacing })),
        task.bits,
        obeyed,
      ),
    );
    return { bits: task.bits, checkpoints };
  };
}

/** The arrays of an answer that may be handed over instead of copied. */
export const handedOver = ({ bits, checkpoints }: CheckpointAnswer): ArrayBuffer[] => [
  ...new Set([
    bits.buffer as ArrayBuffer,
    ...checkpoints.flatMap(({ undated, byStart, byEnd }) => [
      undated.buffer as ArrayBuffer,
      byStart.buffer as ArrayBuffer,
      byEnd.buffer as ArrayBuffer,
    ]),
  ]),
];
