import type { Boundaries, OwnUnits } from "../domain/boundaries.ts";
import { type NamedUnit, type PlaceColumns, placeNamesOf } from "./row-places.ts";

/**
 * Where rows lead that name a province, or a place in one, while units of somebody's own stand for
 * the provinces: to the unit in which the whole province lies; -1 where it lies across several. null:
 * no province is named either.
 */
export function ownUnitNames(
  events: PlaceColumns,
  { admin1, countries }: Pick<Boundaries, "admin1" | "countries">,
  { provinces, holders }: OwnUnits,
): (row: number) => NamedUnit | null {
  const names = placeNamesOf(events, { admin1: provinces, countries }, {});
  const indexOf = new Map(admin1.features.map(({ properties }, at) => [properties.id, at]));
  const holderOf = provinces.features.map(({ properties: { id } }) =>
    Object.hasOwn(holders, id) ? (indexOf.get(holders[id] ?? "") ?? -1) : -1,
  );
  return (row) => {
    const { unit, how } = names.anyOf(row);
    if (unit < 0) return null;
    const holder = holderOf[unit] ?? -1;
    return { unit: holder, how: holder < 0 ? "none" : how };
  };
}
