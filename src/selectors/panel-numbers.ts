import { createSelector } from "reselect";
import type { Clause } from "../domain/clause.ts";
import type { ValueDimension } from "../domain/dimension.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { State } from "../store/state.ts";
import { selectSelectedClaims } from "./claim-cards.ts";
import { narrowed } from "./panel-where.ts";

export interface NumberList {
  readonly what: "claims" | "events" | "documents" | "groups";
  readonly count: number;
  /** The claims behind the number. */
  readonly where: readonly Clause[];
}

/** What each number counts: distinct values of a dimension. */
const COUNTED: readonly (readonly [
  NumberList["what"],
  ValueDimension,
  (claim: Claim) => readonly string[],
])[] = [
  ["claims", "document", ({ document }) => [document]],
  ["events", "event", ({ about }) => (about === null ? [] : [about])],
  ["documents", "document", ({ document }) => [document]],
  ["groups", "actor", ({ actors }) => actors.map(({ actor }) => actor)],
];

/** The four numbers of the selection. Events and groups open the claims that have one. */
export const selectNumberLists = createSelector(
  [selectSelectedClaims, (state: State) => state.selection],
  (claims, selection): readonly NumberList[] =>
    COUNTED.map(([what, dimension, valuesOf]) => {
      const values = [...new Set(claims.flatMap(valuesOf))];
      return {
        what,
        count: what === "claims" ? claims.length : values.length,
        where: narrowed(selection, dimension, values),
      };
    }),
);
