import type { CodeColumn, CodeLists, IntervalColumn } from "../analysis/columns.ts";

type IntervalArrays = Pick<IntervalColumn, "start" | "end">;

/** Arrays that are made while somebody keeps them. */
const keepers = new Set<object[]>();

/** Keeps all arrays that are made until the function that it gives is called. */
export function keepArrays(): () => void {
  const kept: object[] = [];
  keepers.add(kept);
  return () => void keepers.delete(kept);
}

/**
 * Makes arrays when they are asked for, and again when nobody had kept them: an engine keeps a copy
 * in an order of its own of what it counts by, and most dimensions are never counted by.
 */
export function whenAsked<T extends object>(make: () => T): () => T {
  let made: WeakRef<T> | null = null;
  return () => {
    let arrays = made?.deref();
    if (arrays === undefined) {
      arrays = make();
      made = new WeakRef(arrays);
      for (const kept of keepers) kept.push(arrays);
    }
    return arrays;
  };
}

/** `size` may take a look at all rows: it is asked for with the arrays. */
export const lazyCodes = (
  rows: number,
  size: () => number,
  arrays: () => CodeLists,
): CodeColumn => ({
  kind: "codes",
  rows,
  get size() {
    return size();
  },
  get offsets() {
    return arrays().offsets;
  },
  get values() {
    return arrays().values;
  },
});

export const lazyInterval = (rows: number, arrays: () => IntervalArrays): IntervalColumn => ({
  kind: "interval",
  rows,
  get start() {
    return arrays().start;
  },
  get end() {
    return arrays().end;
  },
});
