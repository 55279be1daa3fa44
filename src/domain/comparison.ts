import { type Clause, isValueClause } from "./clause.ts";

/** What can be compared by name: one value of a dimension on each side. Any other side is a filter. */
export const COMPARABLE = ["document", "actor", "claimant"] as const;
export type Comparable = (typeof COMPARABLE)[number];

/** A side of a comparison, added to the filter of the whole. */
export type Side = readonly Clause[];
export type SideName = "a" | "b";

/** A side that is everything with one value. */
export const sideOf = (dimension: Comparable, value: string): Side => [
  { source: dimension, dimension, value: { include: [value], exclude: [] } },
];

/** The dimension and value of a side that `sideOf` made; null for any other filter. */
export function valueOfSide(
  side: Side,
): { readonly dimension: Comparable; readonly value: string } | null {
  const [clause, ...others] = side;
  if (clause === undefined || others.length > 0 || !isValueClause(clause)) return null;
  const dimension = COMPARABLE.find((each) => each === clause.dimension);
  if (dimension === undefined) return null;
  const { include, exclude } = clause.value;
  const [value, ...more] = include;
  return value === undefined || more.length + exclude.length > 0 ? null : { dimension, value };
}
