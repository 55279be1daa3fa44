/**
 * What was asked of the page. `follow`: to take over a change that was made, in all its parts; `join`:
 * to find the provinces of a data set's rows anew.
 */
type What =
  | "filter"
  | "selection"
  | "view"
  | "unit"
  | "undo"
  | "redo"
  | "scene"
  | "data-set"
  | "data-set-removal"
  | "choices"
  | "boundaries"
  | "units-in-use"
  | "join"
  | "follow";

export interface Deed {
  readonly what: What;
  /** Of the data set that it was about, where it was about one. */
  readonly id?: string;
}

/** What could not be done. */
export interface Unmade extends Deed {
  /** As the browser says it. */
  readonly reason: string;
}
