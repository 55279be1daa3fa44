import { type DataSet, rowClaimId } from "../../domain/data-set.ts";
import { type Point, writePoint } from "../../domain/point-text.ts";
import type { Hit } from "../hit.ts";

/** Rows at one point, by data set; never empty. */
export interface RowPile {
  readonly point: Point;
  readonly sets: readonly { readonly set: DataSet; readonly rows: readonly number[] }[];
}

/** A row that has its point to itself, or all that share one. */
export function hitOfPile({ point, sets }: RowPile): Hit {
  const counts = sets
    .map(({ set, rows }) => ({ set, count: rows.length }))
    .sort((a, b) => b.count - a.count);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const [only] = sets;
  const [row = 0] = only?.rows ?? [];
  return total === 1 && only !== undefined
    ? { kind: "row", id: rowClaimId(only.set.id, only.set.events.line[row] ?? 0) }
    : { kind: "pile", id: writePoint(point), content: { total, sets: counts } };
}
