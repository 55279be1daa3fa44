import { WIDEST_AT_POINT } from "../../domain/row-place.ts";
import type { Place } from "../../domain/schema/reference.ts";
import type { RowFacts } from "../../domain/row-facts.ts";
import type { PlacePoint } from "../../domain/exported-claims.ts";

/**
 * What the point of a place means, or why it has none. Only `place` stands where something is said
 * to be; the point of an area is where its name stands on a map.
 */
export const GEOMETRY_BASES = [
  "place",
  "label-of-area",
  "label-of-province",
  "row-point",
  "row-area-point",
  "none-country",
  "none-region",
  "none-border",
  "none-unknown",
  "none-no-place",
] as const;
export type GeometryBasis = (typeof GEOMETRY_BASES)[number];

export interface PlaceGeometry {
  readonly basis: GeometryBasis;
  /** In degrees, longitude first. */
  readonly at: readonly [longitude: number, latitude: number] | null;
  readonly radiusKm: number | null;
}

const nowhere = (basis: GeometryBasis): PlaceGeometry => ({ basis, at: null, radiusKm: null });

const WITHOUT_POINT: Readonly<Partial<Record<Place["kind"], GeometryBasis>>> = {
  // A point in the middle of a country, region or border would name a spot that nobody named.
  country: "none-country",
  region: "none-region",
  border: "none-border",
};

function basisOf(kind: Place["kind"]): GeometryBasis {
  if (kind === "admin1") return "label-of-province";
  return kind === "city" || kind === "facility" ? "place" : "label-of-area";
}

/** The point that a data set gives an event, which may stand for an area; null: it gives none. */
export function rowGeometry({ at, geoPrecision }: RowFacts): PlaceGeometry | null {
  if (at === null) return null;
  const isArea = geoPrecision !== "none" && geoPrecision > WIDEST_AT_POINT;
  return { basis: isArea ? "row-area-point" : "row-point", at, radiusKm: null };
}

/** The point that stands for a place in files; none for what no point can stand for. */
export function placeGeometry(
  place: Place | undefined,
  point: PlacePoint | undefined,
): PlaceGeometry {
  const without = place === undefined ? "none-unknown" : WITHOUT_POINT[place.kind];
  if (place === undefined || without !== undefined) return nowhere(without ?? "none-unknown");
  if (point === undefined) return nowhere("none-unknown");
  return { basis: basisOf(place.kind), at: point.at, radiusKm: point.radiusKm };
}
