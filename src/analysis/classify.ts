import { ckmeans } from "simple-statistics";

/** A class of values, both ends inclusive; `count` given values lie in it. */
export interface ClassRange {
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

export interface Classification {
  /** Ascending and disjoint. */
  readonly breaks: readonly ClassRange[];
  /** Position in `breaks`; -1 for zero and for values that lie in no class. */
  indexOf(value: number): number;
}

/**
 * Classes of positive numbers by optimal one-dimensional k-means (Wang and Song 2011, "Ckmeans.1d.dp").
 * Zero and what is not a positive finite number have no class: they are shown in their own way.
 * Fewer distinct values than `classes` give fewer classes.
 *
 * @throws RangeError when `classes` is not a positive whole number
 */
export function classify(values: readonly number[], classes: number): Classification {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`The number of classes must be a positive whole number, not ${classes}`);
  }
  const positive = values.filter((value) => value > 0 && value < Infinity).sort((a, b) => a - b);
  const distinct = new Set(positive).size;
  const clusters = distinct === 0 ? [] : ckmeans(positive, Math.min(classes, distinct));
  // Clusters of equal cost can part equal values, so only where they begin is taken from them.
  const lowest = [...new Set(clusters.map(([first]) => first!))];
  const breaks = lowest.map((min, at): ClassRange => {
    const end = lowest[at + 1] ?? Infinity;
    const members = positive.filter((value) => value >= min && value < end);
    return { min, max: members.at(-1)!, count: members.length };
  });
  return {
    breaks,
    indexOf: (value) => breaks.findIndex(({ min, max }) => min <= value && value <= max),
  };
}
