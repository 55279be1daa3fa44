import type { GeoPrecision, PlaceKind } from "./vocabularies.ts";

/** UCDP GED `where_prec` of a place of that kind. */
export const GEO_PRECISION_OF_KIND: Readonly<Record<PlaceKind, GeoPrecision>> = {
  facility: 1,
  city: 1,
  area: 2,
  district: 3,
  admin1: 4,
  border: 5,
  region: 5,
  country: 6,
};

/** The same of one place: a region that lists no units ("South Asia") is wider than any country. */
export function geoPrecisionOf(place: {
  readonly kind: PlaceKind;
  readonly members?: readonly string[] | undefined;
}): GeoPrecision {
  const isBoundless = place.kind === "region" && (place.members ?? []).length === 0;
  return isBoundless ? 7 : GEO_PRECISION_OF_KIND[place.kind];
}
