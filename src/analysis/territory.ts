import type { Claim } from "../domain/schema/claim.ts";
import type { Place } from "../domain/schema/reference.ts";

/** The admin1 unit that a place is or lies in; null for wider areas and places beyond. */
export const unitOf = (place: Place): string | null =>
  place.kind === "admin1" ? place.id : place.admin1;

/** How the places of a record lie to one another. Places are given by id; unknown ids hold nothing. */
export interface Territory {
  /** Whether `inner` is `outer` or is known to lie inside it. */
  readonly contains: (outer: string, inner: string) => boolean;
  /**
   * Whether two places are known to have no ground in common. Areas whose extent nobody states
   * ("the region", a region without members) are apart from nothing.
   */
  readonly apart: (a: string, b: string) => boolean;
  /** The admin1 unit that the place is or lies in; null for wider areas and unknown ids. */
  readonly unitOf: (id: string) => string | null;
}

type Places = ReadonlyMap<string, Place>;

/** The country of a place; a unit that the record does not list still has it in its ISO 3166-2 code. */
const countryOf = (id: string, places: Places): string | null => {
  const place = places.get(id);
  return place === undefined ? (/^[A-Z]{2}(?=-|$)/u.exec(id)?.[0] ?? null) : place.country;
};

/**
 * Containment as the record states it: country ⊃ admin1 unit ⊃ district, city, facility, area;
 * region ⊃ its member units and what lies in them; either side of a border ⊃ the border.
 */
export function createTerritory(places: Places): Territory {
  const unitOfId = (id: string): string | null => {
    const place = places.get(id);
    return place === undefined ? null : unitOf(place);
  };

  // Members and sides are looked at one level deep: a record in which regions hold one another in a
  // circle must not hang the page.
  const holds = (outer: string, inner: string): boolean => {
    if (outer === inner) return true;
    const holder = places.get(outer);
    if (holder?.kind === "country") return countryOf(inner, places) === outer;
    const unit = unitOfId(inner);
    if (holder?.members !== undefined)
      return holder.members.some((member) => member === inner || member === unit);
    return unit === outer;
  };

  const contains = (outer: string, inner: string): boolean => {
    if (holds(outer, inner)) return true;
    const { sides, members = [] } = places.get(inner) ?? {};
    if (sides !== undefined) return sides.some((side) => holds(outer, side));
    return members.length > 0 && members.every((member) => holds(outer, member));
  };

  const groundOf = (id: string): readonly string[] => {
    const { sides, members } = places.get(id) ?? {};
    return sides ?? members ?? [id];
  };

  const hasUnknownExtent = (id: string) =>
    groundOf(id).length === 0 || (!places.has(id) && countryOf(id, places) === null);

  const apart = (a: string, b: string): boolean => {
    if (a === b || hasUnknownExtent(a) || hasUnknownExtent(b)) return false;
    return groundOf(a).every((ours) =>
      groundOf(b).every((theirs) => !holds(ours, theirs) && !holds(theirs, ours)),
    );
  };

  return { contains, apart, unitOf: unitOfId };
}

/**
 * The admin1 units among a claim's own places, each once: what it only mentions is not its own, and
 * neither are the members of a region. The same as the dimension "province".
 */
export const locatedUnits = (claim: Claim, territory: Territory): readonly string[] => [
  ...new Set(
    claim.places
      .filter(({ role }) => role !== "mentioned")
      .flatMap(({ place }) => territory.unitOf(place) ?? []),
  ),
];
