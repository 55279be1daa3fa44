import type {
  ArchiveProblem,
  BriefingFault,
  BriefingProblem,
  ProblemWords,
  RatingProblem,
} from "../domain/file-problem.ts";
import { t } from "../i18n/index.ts";
import { droppedInWords } from "./link-problem-in-words.ts";

function briefingProblemInWords(problem: BriefingProblem): string {
  const words = t.briefing.problems;
  switch (problem.code) {
    case "reported":
      return problem.detail;
    case "before-slides":
      return words[problem.code];
    case "other-views":
      return words[problem.code](problem.layout, problem.wanted, problem.linked);
    case "no-view":
      return words[problem.code](droppedInWords(problem.dropped));
    default:
      return words[problem.code](problem.text);
  }
}

function briefingFaultInWords(fault: BriefingFault): string {
  const words = t.briefing.fault;
  return fault.code === "newer-version"
    ? words[fault.code](fault.version, fault.known)
    : words[fault.code];
}

const ratingProblemInWords = (problem: RatingProblem): string =>
  problem.code === "reported" ? problem.detail : t.ratings.problems[problem.code];

function archiveProblemInWords(problem: ArchiveProblem): string {
  const words = t.workspace.problems;
  switch (problem.code) {
    case "too-large":
    case "all-too-large":
      return words[problem.code](problem.bytes);
    case "other-version":
      return words[problem.code](problem.version, problem.known);
    default:
      return words[problem.code];
  }
}

/** Why files that people write or exchange cannot be taken whole. */
export const PROBLEM_WORDS: ProblemWords = {
  briefing: briefingProblemInWords,
  briefingFault: briefingFaultInWords,
  rating: ratingProblemInWords,
  archive: archiveProblemInWords,
};
