import type { Clause } from "./clause.ts";
import type { Side } from "./comparison.ts";

/**
 * What the detail panel is about. `list` is the claims behind a number: those that pass the filter
 * and `where`, which replaces the filter's clauses of the same source.
 */
export type Selection =
  | { readonly type: "none" }
  | { readonly type: "places"; readonly ids: readonly string[] }
  | { readonly type: "actor"; readonly id: string }
  | { readonly type: "document"; readonly id: string }
  | { readonly type: "claim"; readonly id: string }
  | { readonly type: "proposition"; readonly id: string }
  | {
      readonly type: "comparison";
      /** Two filters, side by side; each adds to the filter of the whole. */
      readonly a: Side;
      readonly b: Side;
    }
  | { readonly type: "list"; readonly where: readonly Clause[] }
  | { readonly type: "rejected" };

export const NOTHING_SELECTED: Selection = Object.freeze({ type: "none" });

const NO_IDS: readonly string[] = Object.freeze([]);

export function selectedPlaces(selection: Selection): readonly string[] {
  return selection.type === "places" ? selection.ids : NO_IDS;
}

/** Click: `id` alone. With `add` (shift-click): `id` joins or leaves the selected places. */
export function selectPlace(selection: Selection, id: string, add: boolean): Selection {
  const before = selectedPlaces(selection);
  if (!add) return { type: "places", ids: [id] };
  const ids = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  return ids.length === 0 ? NOTHING_SELECTED : { type: "places", ids };
}
