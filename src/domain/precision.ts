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

/** ISO 3166-2: a province, also where other units stand in the place of the provinces. */
const PROVINCE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/u;

/** The same of one place: a region that lists no units ("South Asia") is wider than any country. */
export function geoPrecisionOf(place: {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly members?: readonly string[] | undefined;
}): GeoPrecision {
  if (PROVINCE.test(place.id)) return GEO_PRECISION_OF_KIND.admin1;
  const isBoundless = place.kind === "region" && (place.members ?? []).length === 0;
  return isBoundless ? 7 : GEO_PRECISION_OF_KIND[place.kind];
}
