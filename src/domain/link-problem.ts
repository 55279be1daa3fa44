/**
 * Why a part of a link cannot be read, `text` being what stands there, or means nothing here. A closed
 * list of codes with facts: each has its words.
 */
export type LinkProblem =
  | {
      readonly code:
        | "badly-encoded"
        | "no-day"
        | "no-span"
        | "no-such-span"
        | "not-undated"
        | "no-held-question"
        | "no-held-settings"
        | "no-point"
        | "no-years"
        | "no-place"
        | "no-selection"
        | "no-kind-of-selection"
        | "no-two-sides"
        | "no-camera"
        | "no-version"
        | "stands-twice";
      readonly text: string;
    }
  | { readonly code: "newer"; readonly text: string; readonly known: number }
  | {
      readonly code: "no-percentage";
      readonly text: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: "none-of"; readonly text: string; readonly options: readonly string[] }
  | { readonly code: "no-filter" | "no-parameter" }
  /** Values that a filter takes in and leaves out, ids of no record or unit that is open. */
  | {
      readonly code: "in-and-out" | "not-in-record" | "units-not-in-use";
      readonly ids: readonly string[];
    }
  | WaitingProblem;

/** Kept, and not left out: it means something again once the data set or the units are shown. */
interface WaitingProblem {
  readonly code: "no-data-set" | "no-units";
}

/** A part of a link that was left out, or means nothing as yet, by its key in the query. */
export interface DroppedParameter {
  readonly key: string;
  readonly problem: LinkProblem;
}

/** Whether the part is still in the link, and waits for what it is about. */
export const isWaiting = ({ problem: { code } }: DroppedParameter): boolean =>
  code === "no-data-set" || code === "no-units";
