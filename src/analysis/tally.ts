/** A value and how many have it. */
export interface Tally<V extends string = string> {
  readonly value: V;
  readonly count: number;
}

/** Counts equal values, the most frequent first; ties in the order of first appearance. */
export function tally<V extends string>(values: Iterable<V>): readonly Tally<V>[] {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
