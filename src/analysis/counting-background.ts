import { buildCheckpoints, type Checkpoints } from "./checkpoints.ts";
import type { FailingBits } from "./failing-mask.ts";
import type { PackedColumn } from "./packed-column.ts";
import type { PlaceOrder } from "./row-layout.ts";

/** What is to be counted up, over which rows. */
export interface CheckpointRequest {
  /** The number under which the column was given. */
  readonly column: number;
  readonly spacing: number;
  /** Bits of the sources that are obeyed. */
  readonly obeyed: number;
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
  readonly requests: readonly CheckpointRequest[];
}

/**
 * Where the counting up is done that may come late: a worker, which holds what it was given once. It
 * does tasks in the order in which they come, and gives an answer to each request of a task.
 */
export interface CountingBackground {
  /** `bits` of the task may be taken away. Rejects when the work cannot be done there. */
  build(task: CheckpointTask): Promise<readonly Checkpoints[]>;
}

/** The work itself, for whatever thread it is done in. */
export function createCheckpointBuilder(): (task: CheckpointTask) => readonly Checkpoints[] {
  let order: PlaceOrder | null = null;
  const columns = new Map<number, PackedColumn>();
  return (task) => {
    order = task.order ?? order;
    for (const { number, column } of task.columns) columns.set(number, column);
    for (const number of task.forget) columns.delete(number);
    return task.requests.map(({ column, spacing, obeyed }) => {
      const known = columns.get(column);
      if (order === null || known === undefined) throw new RangeError("It was not given before");
      return buildCheckpoints(order, known, spacing, { bits: task.bits, obeyed });
    });
  };
}

/** The arrays of an answer that may be handed over instead of copied. */
export const handedOver = (answer: readonly Checkpoints[]): ArrayBuffer[] => [
  ...new Set(
    answer.flatMap(({ undated, byStart, byEnd }) => [
      undated.buffer as ArrayBuffer,
      byStart.buffer as ArrayBuffer,
      byEnd.buffer as ArrayBuffer,
    ]),
  ),
];
