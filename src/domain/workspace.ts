import type { AttachedDocument } from "./attached.ts";
import type { KeptBriefing } from "./briefing-edits.ts";
import type { DataSet } from "./data-set.ts";
import type { KeptBoundaries } from "./own-boundaries.ts";
import type { OwnRating } from "./rating.ts";

/** One decision about files of events: `kind` and `name` are the keys of `ImportChoices`. */
export interface Choice {
  readonly kind: string;
  readonly name: string;
  readonly value: unknown;
}

/** All that an analyst brought and made, as lists of things that are kept each by itself. */
export interface WorkspaceContents {
  readonly ownBoundaries: readonly KeptBoundaries[];
  readonly dataSets: readonly DataSet[];
  readonly choices: readonly Choice[];
  readonly ratings: readonly OwnRating[];
  readonly briefings: readonly KeptBriefing[];
  readonly attached: readonly AttachedDocument[];
}
export type KeptKind = keyof WorkspaceContents;
export type KeptThing<K extends KeptKind> = WorkspaceContents[K][number];
/** Boundaries come first: what follows is joined to their units. */
export const KEPT_KINDS = [
  "ownBoundaries",
  "dataSets",
  "attached",
  "briefings",
  "ratings",
  "choices",
] as const satisfies readonly KeptKind[];

export const EMPTY_CONTENTS: WorkspaceContents = Object.freeze({
  ownBoundaries: [],
  dataSets: [],
  choices: [],
  ratings: [],
  briefings: [],
  attached: [],
});

/**
 * The layout of a data set's columns as they are kept. Raise it when `EventColumns` or
 * `ProvinceJoin` change their form: what an older page kept is then said to be of another layout,
 * and its file is offered to be read again.
 */
export const COLUMNS_VERSION = 1;

/** A file of events that was being read when the page was closed. */
export interface InterruptedImport {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  /** `closed`: the page went while it was read; `layout`: another version of Attest had read it. */
  readonly why: "closed" | "layout";
}

/**
 * Why the browser did not do what it was asked: it has no database or forbids it; another tab is in
 * the way; the device is full; anything else, in the browser's words.
 */
export interface StoreFailure {
  readonly failed: "missing" | "blocked" | "full" | "failed";
  readonly detail: string;
}
export type Stored<T> = { readonly value: T } | StoreFailure;

/**
 * Why what stands on the page and what the browser keeps are not the same. `not-saved`: the browser
 * refused; `not-read`: what it kept could not be read in whole; `removed`: it had kept a workspace
 * and threw it away; `short`: all is kept, and there is little room for more.
 */
export interface KeepingFault {
  readonly kind: "not-saved" | "not-read" | "removed" | "short";
  readonly because: StoreFailure["failed"];
  /** What is not kept. */
  readonly kinds: readonly KeptKind[];
  /** In English, as the browser or the reader says it. */
  readonly detail: string;
}

/** How the keeping goes. */
export interface Keeping {
  /** When all was last known to be kept, ISO 8601 UTC; null: not since the page was opened. */
  readonly savedAt: string | null;
  readonly isSaving: boolean;
  readonly interrupted: readonly InterruptedImport[];
}

export const NOTHING_KEPT: Keeping = Object.freeze({
  savedAt: null,
  isSaving: false,
  interrupted: Object.freeze([]),
});

/** Bytes that this page's storage takes, and may take; null where the browser does not say. */
export interface Space {
  readonly used: number | null;
  readonly allowed: number | null;
  /** Whether the browser promised not to throw it away by itself. */
  readonly isPersistent: boolean;
}

/** A file of events as it came, beside the columns that were read from it. */
export interface OriginalFile {
  /** Id of the data set. */
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Blob;
  /** Whether `bytes` are packed by gzip, which the file itself was not. */
  readonly isPacked: boolean;
}

/** A part of a workspace file that is not taken, and why. */
export interface RefusedEntry {
  readonly path: string;
  readonly reason: string;
}

/** What a workspace file holds. */
export interface WorkspaceRead {
  readonly contents: WorkspaceContents;
  readonly originals: readonly OriginalFile[];
  /** Data sets whose columns are of another layout, but whose files are there to be read again. */
  readonly toReadAgain: readonly OriginalFile[];
  readonly refused: readonly RefusedEntry[];
  /** Why nothing of it could be taken, in words; null: something could. */
  readonly fault: string | null;
}

const LEAST_LEFT = 50e6;
const LEAST_SHARE = 0.05;
/** A share of a large disk is room enough. */
const ENOUGH = 1e9;

/** The bytes that are left where these are few; null: there is room, or the browser does not say. */
export function shortOf({ used, allowed }: Space): number | null {
  if (used === null || allowed === null) return null;
  const left = Math.max(0, allowed - used);
  return left < Math.max(LEAST_LEFT, Math.min(allowed * LEAST_SHARE, ENOUGH)) ? left : null;
}
