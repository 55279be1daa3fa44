/** The system that a file says its coordinates are in. `definition`: what proj4 reads. */
export type StatedSystem =
  | { readonly kind: "none" }
  | { readonly kind: "stated"; readonly definition: string; readonly said: string };

/** A feature as a file holds it; nothing of it is known to be sound. */
export interface RawFeature {
  readonly geometry: unknown;
  readonly properties: unknown;
}

/** A set of features in a file. */
export interface RawLayer {
  readonly name: string;
  readonly features: readonly RawFeature[];
  readonly system: StatedSystem;
  /** Whether the format itself says which way rings turn: to turn them is then no repair. */
  readonly turnsOwnWay: boolean;
}

/** Why a file or a layer cannot be used: a code of the catalogue, and what its words need. */
export interface Refused {
  readonly refused: string;
  readonly detail: string;
}

export const refusedAs = (refused: string, detail = ""): Refused => ({ refused, detail });
