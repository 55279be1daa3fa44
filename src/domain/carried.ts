/** Where a page that is one file holds what an analyst brought: a workspace file in base64. */
export const CARRIED_PATH = "own/workspace.zip";
/** What its slides were counted by beside the record, also where that is not in the file. */
export const CARRIED_LIST_PATH = "own/list.json";

/** A data set, or boundaries in use, by the name that the analyst gave. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the numbers of a briefing come from that is not the product's own. */
export interface CarriedList {
  readonly dataSets: readonly Named[];
  readonly units: Named | null;
  /** See `markOfData`: of the page that the file was made from. */
  readonly mark: string;
  /** Whether they are in the file. */
  readonly isCarried: boolean;
}

/**
 * Bytes of a page that is one file up to which it opens in some ten seconds: 46 MB, with 300,000
 * events whose notes hardly pack, took 7 s on two cores; 8 MB, with 200,000 that pack well, 2 s.
 */
export const COMFORTABLE_PAGE = 60e6;

/** Bytes of a page without what an analyst brought, and what that adds to it. */
export interface PageSize {
  readonly bare: number;
  readonly carried: number;
}

export const isComfortable = ({ bare, carried }: PageSize): boolean =>
  bare + carried <= COMFORTABLE_PAGE;
