import { type DroppedParameter, isWaiting, type LinkProblem } from "../domain/link-problem.ts";
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

/** What people call a part of a link; what is no part of any link is told by its key. */
function partInWords(key: string): string {
  if (key === "f") return t.link.allFilters;
  if (key === "sel") return t.link.selection;
  const dimension = Object.entries(t.domain.dimension).find(([each]) => key === `f.${each}`);
  return dimension === undefined ? key : t.link.filter(dimension[1]);
}

/** "Filter “Date”: “yesterday” is not a span of days" */
export const droppedInWords = (dropped: DroppedParameter): string =>
  t.link[isWaiting(dropped) ? "waits" : "about"](
    partInWords(dropped.key),
    problemInWords(dropped.problem),
  );
