import type { Layout } from "./briefing.ts";
import type { DroppedParameter } from "./link-problem.ts";

/** As a library says it of what stands in a file, in English. */
interface Reported {
  readonly code: "reported";
  readonly detail: string;
}

/** Why a part of a briefing's file cannot be taken: a closed list of codes with facts. */
export type BriefingProblem =
  | Reported
  | { readonly code: "before-slides" }
  /** `text`: what stands there. */
  | { readonly code: "no-version" | "no-field" | "id-taken"; readonly text: string }
  | {
      readonly code: "other-views";
      readonly layout: Layout;
      readonly wanted: number;
      readonly linked: number;
    }
  | { readonly code: "no-view"; readonly dropped: DroppedParameter };

/** Why nothing of a file can be taken for a briefing. */
export type BriefingFault =
  | { readonly code: "empty" | "not-a-briefing" }
  | { readonly code: "newer-version"; readonly version: number; readonly known: number };

/** Why an entry of a file of ratings cannot be taken. */
export type RatingProblem = Reported | { readonly code: "rated-twice" | "not-in-record" };

/** Why a workspace file, or a part of it, cannot be taken. */
export type ArchiveProblem =
  | {
      readonly code:
        | "encrypted"
        | "packed-otherwise"
        | "cut-short"
        | "no-zip"
        | "no-manifest"
        | "listed-twice"
        | "unlisted"
        | "missing"
        | "longer-than-listed"
        | "changed"
        | "no-list"
        | "not-in-record";
    }
  /** `bytes`: so many it unpacks to, or more than so many. */
  | { readonly code: "all-too-large" | "too-large"; readonly bytes: number }
  | { readonly code: "other-version"; readonly version: number; readonly known: number };

/** Says problems to people; whoever reads a file hands the words in. */
export interface ProblemWords {
  readonly briefing: (problem: BriefingProblem) => string;
  readonly briefingFault: (fault: BriefingFault) => string;
  readonly rating: (problem: RatingProblem) => string;
  readonly archive: (problem: ArchiveProblem) => string;
}
