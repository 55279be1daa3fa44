import type { Clause } from "../domain/clause.ts";
import type { ValueDimension } from "../domain/dimension.ts";
import type { Selection } from "../domain/selection.ts";

/** The clauses that a selection adds to the filter; null when it is not about claims. */
export function clausesOfSelection(selection: Selection): readonly Clause[] | null {
  const include = (dimension: ValueDimension, values: readonly string[]): readonly Clause[] => [
    { source: "selection", dimension, value: { include: values, exclude: [] } },
  ];
  switch (selection.type) {
    case "places":
      return include("place", selection.ids);
    case "actor":
      return include("actor", [selection.id]);
    case "document":
      return include("document", [selection.id]);
    case "list":
      return selection.where;
    case "proposition":
      return include("proposition", [selection.id]);
    case "none":
    case "claim":
    case "rejected":
    case "comparison":
      return null;
  }
}
