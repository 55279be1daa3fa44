import { type DataSet, rowClaimId, rowOfId } from "../../domain/data-set.ts";

/** Rows of one place, by data set; never empty. */
export type RowPile = readonly { readonly set: DataSet; readonly rows: readonly number[] }[];

export const pileSize = (pile: RowPile): number =>
  pile.reduce((sum, { rows }) => sum + rows.length, 0);

/** The claim of the `at`th row. */
function claimAt(pile: RowPile, at: number): string {
  let before = 0;
  for (const { set, rows } of pile) {
    const row = rows[at - before];
    if (row !== undefined) return rowClaimId(set.id, set.events.line[row] ?? 0);
    before += rows.length;
  }
  return "";
}

/** The place of a claim among the rows; -1: it is none of them. */
function placeOf(pile: RowPile, claim: string): number {
  const named = rowOfId(claim);
  let before = 0;
  for (const { set, rows } of pile) {
    const at = rows.findIndex((row) => set.events.line[row] === named?.line);
    if (set.id === named?.dataSet && at >= 0) return before + at;
    before += rows.length;
  }
  return -1;
}

/** The claim that a click opens: the first, and after one of them the next. */
export const nextClaim = (pile: RowPile, opened: string | null): string =>
  claimAt(pile, ((opened === null ? -1 : placeOf(pile, opened)) + 1) % pileSize(pile));
