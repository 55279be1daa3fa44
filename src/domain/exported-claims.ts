import type { Collection, RecordOf } from "./data-file.ts";

/**
 * Where a place stands as a point. `at` in degrees, longitude first; `radiusKm` is how exactly the
 * place is known, null for the label of a province.
 */
export interface PlacePoint {
  readonly place: string;
  readonly at: readonly [longitude: number, latitude: number];
  readonly radiusKm: number | null;
}

/**
 * A part of the record that is whole in itself: claims in the order of the record and everything
 * that they refer to, in the order of its file.
 */
export type ExportedClaims = { readonly [C in Collection]: readonly RecordOf<C>[] } & {
  readonly points: readonly PlacePoint[];
};
