import { type BoundaryFit, holdersOf, type OwnBoundaries } from "../domain/own-boundaries.ts";
import type { Place } from "../domain/schema/reference.ts";
import type { CodedRecord } from "./read-record.ts";

/** A unit lies in a province by its larger half, */
const HALF = 0.5;
/** or where it holds this much of the province: less is the width of a line. */
const CONSIDERABLE = 0.05;

type PlaceId = Place["id"];

/** What a province is among own units: one of them, inside of one, or a wider area of several. */
type Fate =
  | { readonly kind: "unit" }
  | { readonly kind: "inside"; readonly unit: PlaceId }
  | { readonly kind: "wider"; readonly units: readonly PlaceId[] };

function createFates({ units, fit }: OwnBoundaries): (province: string) => Fate {
  const own = new Set(units.features.map(({ properties }) => properties.id));
  const byProvince = new Map<string, BoundaryFit["overlaps"][number][]>();
  for (const overlap of fit.overlaps) {
    const others = byProvince.get(overlap.province);
    if (others === undefined) byProvince.set(overlap.province, [overlap]);
    else others.push(overlap);
  }
  const holders = holdersOf(fit);
  return (province) => {
    if (own.has(province)) return { kind: "unit" };
    const holder = holders[province];
    // Only one that is larger: a province that is the same as a unit has the unit's id.
    if (holder !== undefined) return { kind: "inside", unit: holder as PlaceId };
    return {
      kind: "wider",
      units: (byProvince.get(province) ?? [])
        .filter(({ ofUnit, ofProvince }) => ofUnit >= HALF || ofProvince >= CONSIDERABLE)
        .map(({ unit }) => unit as PlaceId),
    };
  };
}

const unique = (ids: readonly PlaceId[]): PlaceId[] => [...new Set(ids)];

/** A place of which no more is known than its province. */
function asKnownBy(place: Place, fate: Fate, province: PlaceId, own: OwnBoundaries): Place {
  switch (fate.kind) {
    case "unit":
      return { ...place, admin1: place.kind === "admin1" ? null : province };
    case "inside":
      return { ...place, kind: place.kind === "admin1" ? "area" : place.kind, admin1: fate.unit };
    case "wider":
      return {
        ...place,
        kind: "region",
        admin1: null,
        members: [...fate.units],
        basis: `units of ${own.name} that share its ground`,
      };
  }
}

const holderOf = (holders: BoundaryFit["holders"], id: string): PlaceId | null | undefined =>
  Object.hasOwn(holders, id) ? (holders[id] as PlaceId | null) : undefined;

function placeAmong(place: Place, own: OwnBoundaries, fateOf: (province: string) => Fate): Place {
  const { id, kind, admin1, members } = place;
  if (kind === "country" || kind === "border") return place;
  if (kind === "admin1") return asKnownBy(place, fateOf(id), id, own);
  if (members !== undefined) {
    const translated = members.flatMap((member): readonly PlaceId[] => {
      const fate = fateOf(member);
      if (fate.kind === "unit") return [member];
      return fate.kind === "inside" ? [fate.unit] : fate.units;
    });
    return { ...place, members: unique(translated) };
  }
  if (admin1 === null) return place;
  const holder = holderOf(own.fit.holders, id);
  // Without a point, no more is known than the province that the record states.
  return holder === undefined
    ? asKnownBy(place, fateOf(admin1), admin1, own)
    : { ...place, admin1: holder };
}

/**
 * The coded record with own units in the place of the provinces. No claim changes and no place is
 * lost. A place with a point lies in the unit that holds it. A province that is a unit stays one; a
 * province inside of a unit lies in it; any other becomes a wider area whose members are the units
 * that share its ground, so that it is never counted as a unit's own. Members of regions are
 * translated likewise. Countries and borders stay.
 */
export function joinBoundaries(coded: CodedRecord, own: OwnBoundaries): CodedRecord {
  const fateOf = createFates(own);
  const places = new Map(
    [...coded.places].map(([id, place]) => [id, placeAmong(place, own, fateOf)] as const),
  );
  for (const { properties } of own.units.features) {
    const id = properties.id as PlaceId;
    const known = places.get(id);
    places.set(id, {
      id,
      name: properties.name,
      kind: "admin1",
      country: properties.country,
      admin1: null,
      aliases: known?.aliases ?? [],
    });
  }
  return { ...coded, places };
}
