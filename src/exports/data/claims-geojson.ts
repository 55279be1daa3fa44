import type { Feature, FeatureCollection, Point } from "geojson";
import { unitOf } from "../../analysis/territory.ts";
import { geoPrecisionOf } from "../../domain/precision.ts";
import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { metadataOf } from "./about-words.ts";
import { claimColumns, isPlaceColumn } from "./claim-columns.ts";
import { type ExportedData, type Names, namesOf } from "./exported-data.ts";
import { type PlaceGeometry, placeGeometry, rowGeometry } from "./place-geometry.ts";
import type { Column } from "./table.ts";

type ClaimFeature = Feature<Point | null, Record<string, unknown>>;

const featureOf = (
  id: string,
  { at }: Pick<PlaceGeometry, "at">,
  properties: Record<string, unknown>,
): ClaimFeature => ({
  type: "Feature",
  id,
  geometry: at === null ? null : { type: "Point", coordinates: [...at] },
  properties,
});

function placeProperties(
  { place: id, role }: Claim["places"][number],
  { basis, radiusKm }: PlaceGeometry,
  { place: placeOf }: Names,
): Record<string, unknown> {
  const place = placeOf(id);
  const nameOf = (member: string) => placeOf(member)?.name ?? member;
  return {
    place_id: id,
    place_name: place?.name ?? id,
    place_role: role,
    place_kind: place?.kind ?? null,
    precision: place === undefined ? null : geoPrecisionOf(place),
    country: place?.country ?? null,
    admin1: place === undefined ? null : unitOf(place),
    geometry_basis: basis,
    radius_km: radiusKm,
    ...(place?.members && { members: place.members, member_names: place.members.map(nameOf) }),
    ...(place?.basis && { members_basis: place.basis }),
    ...(place?.sides && { sides: place.sides, side_names: place.sides.map(nameOf) }),
  };
}

/** One feature for each place of the claim; one without geometry where it names none. */
function featuresOf(
  claim: Claim,
  columns: readonly Column<Claim>[],
  names: Names,
): readonly ClaimFeature[] {
  const shared = Object.fromEntries(columns.map(({ name, value }) => [name, value(claim) || null]));
  const facts = names.row(claim.id);
  const own = facts === undefined ? null : rowGeometry(facts);
  if (claim.places.length === 0) {
    const geometry_basis = own?.basis ?? "none-no-place";
    return [featureOf(claim.id, { at: own?.at ?? null }, { ...shared, geometry_basis })];
  }
  return claim.places.map((each, index) => {
    const geometry = own ?? placeGeometry(names.place(each.place), names.point(each.place));
    return featureOf(`${claim.id}/${index + 1}`, geometry, {
      ...shared,
      ...placeProperties(each, geometry, names),
      ...(facts !== undefined && { precision: facts.geoPrecision }),
    });
  });
}

/**
 * The claims as GeoJSON (RFC 7946). A region is never spread over its members and a country never
 * put on a point: their features have no geometry. `attest` says what the file is.
 */
export function claimsGeojson(data: ExportedData): string {
  const names = namesOf(data);
  const columns = claimColumns(names).filter((column) => !isPlaceColumn(column));
  const collection: FeatureCollection<Point | null> & { readonly attest: unknown } = {
    type: "FeatureCollection",
    attest: { ...metadataOf(data), geometry_basis: t.dataPackage.geometryBasis },
    features: data.claims.flatMap((claim) => featuresOf(claim, columns, names)),
  };
  return `${JSON.stringify(collection)}\n`;
}
