import type { PlaceColumns } from "./row-places.ts";

/** The columns of events that a join looks at. */
export interface JoinedColumns extends PlaceColumns {
  readonly line: Uint32Array;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}
