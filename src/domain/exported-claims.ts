import type { RowFacts } from "./row-facts.ts";
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
  /** By the ids of the claims that are rows of data sets. */
  readonly rows: ReadonlyMap<string, RowFacts>;
  /** How many rows of data sets are not among the claims, because a file does not hold them all. */
  readonly rowsLeftOut: number;
};
