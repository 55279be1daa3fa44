import type { DroppedParameter, LinkProblem } from "../domain/link-problem.ts";
import { t } from "../i18n/index.ts";

const words = t.link.problems;

function problemInWords(problem: LinkProblem): string {
  switch (problem.code) {
    case "newer":
      return words.newer(problem.text, problem.known);
    case "no-percentage":
      return words["no-percentage"](problem.text, problem.low, problem.high);
    case "none-of":
      return words["none-of"](problem.text, problem.options);
    case "no-filter":
    case "no-parameter":
    case "no-data-set":
    case "no-units":
      return words[problem.code];
    case "in-and-out":
    case "not-in-record":
    case "units-not-in-use":
      return words[problem.code](problem.ids);
    default:
      return words[problem.code](problem.text);
  }
}

/** "f.date: “yesterday” is not a span of days" */
export const droppedInWords = ({ key, problem }: DroppedParameter): string =>
  t.link.about(key, problemInWords(problem));
