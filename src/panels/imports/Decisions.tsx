import type { DataSet } from "../../domain/data-set.ts";
import { decisionInWords } from "./words.ts";

/** What was taken to be so for a whole data set. */
export function Decisions({ set }: { readonly set: DataSet }) {
  return (
    <ul>
      {set.decisions.map((decision, at) => (
        <li key={at}>{decisionInWords(decision)}</li>
      ))}
    </ul>
  );
}
