import {
  type CodeColumn,
  intervalColumn,
  type IntervalColumn,
  type Table,
} from "../../src/analysis/columns.ts";

/** Days: five years. */
export const FIRST_DAY = 18_262; // 2020-01-01
export const DAYS = 1826;

export const SIZES = { document: 400, kind: 5, modality: 5, actor: 40, province: 60 } as const;
export type CodeDimension = keyof typeof SIZES;
export const CODE_DIMENSIONS = Object.keys(SIZES) as CodeDimension[];
export type Dimension = CodeDimension | "date";

/** The columns are known by name, so that nobody has to ask of what kind one is. */
export interface BenchTable extends Table<Dimension> {
  readonly columns: Readonly<Record<CodeDimension, CodeColumn> & { date: IntervalColumn }>;
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Low codes are more frequent, as a few groups and provinces are in most of what is reported. */
const skewedCode = (random: () => number, size: number) => Math.floor(random() ** 2 * size);

/** One value per row and dimension, and a single day: what any crossfilter can hold. */
export function singleValuedTable(rows: number): BenchTable {
  const random = randomNumbers(rows);
  const offsets = Uint32Array.from({ length: rows + 1 }, (_, row) => row);
  const one = (size: number): CodeColumn => {
    const values = Uint32Array.from({ length: rows }, () => skewedCode(random, size));
    return { kind: "codes", size, offsets, values };
  };
  // In the order of the dimensions: each takes its numbers from where the one before it ended.
  const columns = {
    document: one(SIZES.document),
    kind: one(SIZES.kind),
    modality: one(SIZES.modality),
    actor: one(SIZES.actor),
    province: one(SIZES.province),
  };
  const days = Int32Array.from({ length: rows }, () => FIRST_DAY + Math.floor(random() * DAYS));
  return { rows, columns: { ...columns, date: intervalColumn(days, days) } };
}

/** The same with none to three actors, none to four provinces and periods of up to two months. */
export function multiValuedTable(rows: number): BenchTable {
  const { columns } = singleValuedTable(rows);
  const random = randomNumbers(rows + 1);
  const several = (size: number, most: number): CodeColumn => {
    const offsets = new Uint32Array(rows + 1);
    const values: number[] = [];
    for (let row = 0; row < rows; row++) {
      const codes = new Set<number>();
      const count = Math.floor(random() * (most + 1));
      while (codes.size < count) codes.add(skewedCode(random, size));
      for (const code of codes) values.push(code);
      offsets[row + 1] = values.length;
    }
    return { kind: "codes", size, offsets, values: Uint32Array.from(values) };
  };
  const start = Int32Array.from({ length: rows }, () => FIRST_DAY + Math.floor(random() * DAYS));
  const end = start.map((day) => day + Math.floor(random() ** 3 * 60));
  return {
    rows,
    columns: {
      ...columns,
      actor: several(SIZES.actor, 3),
      province: several(SIZES.province, 4),
      date: intervalColumn(start, end),
    },
  };
}
