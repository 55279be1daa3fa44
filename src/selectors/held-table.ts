import { createSelector } from "reselect";
import type { ClaimWindow } from "../analysis/held-against/claim-window.ts";
import type { HeldOrder } from "../domain/held-settings.ts";
import type { Claim } from "../domain/schema/claim.ts";
import { selectPassingClaims } from "./claim-cards.ts";
import { type Held, type HeldAnswer, selectHeld } from "./held-matching.ts";

/** The claims of documents that pass the filter and can be held against data, in document order. */
export const selectCheckable = createSelector(
  [selectPassingClaims, selectHeld],
  (claims, held): readonly Claim[] => claims.filter((claim) => held.windowOf(claim) !== null),
);

/** A claim, its window, and what each data set has in it. */
export interface HeldRow {
  readonly claim: Claim;
  readonly found: ClaimWindow;
  readonly answers: readonly HeldAnswer[];
}

const total = ({ answers }: HeldRow, count: (answer: HeldAnswer) => number) =>
  answers.reduce((sum, answer) => sum + count(answer), 0);

const rowsIn = (row: HeldRow) => total(row, ({ sums }) => sums.rows);
const possibleIn = (row: HeldRow) => total(row, ({ possible }) => possible);

/** 1 where any data set has rows for the time and the country of the window. */
const isCovered = ({ answers }: HeldRow) =>
  Number(answers.some(({ coverage }) => coverage.isCovered));

/**
 * Each puts the most first. Few rows in a narrow window say more of a claim than many in a wide one;
 * of a window that no data set covers, nothing can be said.
 */
const COMPARE: Readonly<Record<Exclude<HeldOrder, "claim">, (a: HeldRow, b: HeldRow) => number>> = {
  closeness: (a, b) =>
    isCovered(b) - isCovered(a) ||
    b.found.does.length - a.found.does.length ||
    rowsIn(b) - rowsIn(a),
  rows: (a, b) => rowsIn(b) - rowsIn(a),
  possible: (a, b) => possibleIn(b) - possibleIn(a),
};

/** The table of claims in `order`, equal ones as coded. Asks for every answer. */
export function heldTable(
  held: Held,
  claims: readonly Claim[],
  order: HeldOrder,
): readonly HeldRow[] {
  const rows = claims.flatMap((claim): readonly HeldRow[] => {
    const found = held.windowOf(claim);
    return found === null ? [] : [{ claim, found, answers: held.answersTo(claim) }];
  });
  return order === "claim" ? rows : rows.toSorted(COMPARE[order]);
}

/** Whether any data set has a row, certain or possible, in the window. */
export const hasRows = (row: HeldRow): boolean =>
  total(row, ({ sums, possible }) => sums.rows + possible) > 0;
