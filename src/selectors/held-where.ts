import type { Clause } from "../domain/clause.ts";
import { type HeldQuestion, writeHeldQuestion } from "../domain/held-settings.ts";
import { also } from "./panel-where.ts";

/** The clause that lifts this one: it stands in its place and lets everything pass. */
function lifting(clause: Clause): Clause {
  switch (clause.dimension) {
    case "text":
    case "held":
    case "point":
      return { ...clause, value: "" };
    case "date":
      return { ...clause, value: { from: null, to: null, undated: true } };
    default:
      return { ...clause, value: { include: [], exclude: [] } };
  }
}

/**
 * The rows of a data set that a claim is held against. What the filter hides the data have all the
 * same, so its `clauses` are lifted.
 */
export const heldWhere = (
  clauses: readonly Clause[],
  question: HeldQuestion,
  dataSet: string,
): readonly Clause[] => [
  ...clauses.map(lifting),
  { source: "held", dimension: "held", value: writeHeldQuestion(question) },
  also("document", [dataSet]),
];
