/** What a workspace file says it is, and the version of its form. */
export const WORKSPACE_FORMAT = "attest-workspace";
export const WORKSPACE_VERSION = 1;
export const MANIFEST_PATH = "manifest.json";

/** The one file of each kind of list. */
export const RATINGS_PATH = "ratings.json";
export const BRIEFINGS_PATH = "briefings.json";
export const CHOICES_PATH = "choices.json";

export interface ManifestEntry {
  readonly path: string;
  /** Unpacked. */
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** The list of all other files, each with its sum, so that damage and additions are noticed. */
export interface Manifest {
  readonly format: typeof WORKSPACE_FORMAT;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly writtenAt: string;
  readonly entries: readonly ManifestEntry[];
}

/** What stands in a data set's folder: its parts as JSON, its arrays, and the file as it came. */
export const dataSetFolder = (id: string): string => `data-sets/${id}/`;
export const SET_FILE = "set.json";
export const arrayFile = (at: number): string => `columns/${at}.bin`;
export const ORIGINAL_FOLDER = "original/";
/** Own boundaries, numbered in their order: their ids hold letters that no path may. */
export const BOUNDARIES_FOLDER = "boundaries/";
export const boundariesPath = (at: number): string => `${BOUNDARIES_FOLDER}${at + 1}.json`;
export const documentPath = (document: string): string => `documents/${document}.json`;
