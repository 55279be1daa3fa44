import type { Boundaries } from "../domain/boundaries.ts";
import {
  JOIN_WAYS,
  type JoinWay,
  type PlaceMapping,
  type ProvinceJoin,
  type Trust,
} from "../domain/data-set.ts";
import { mappingOf } from "../domain/place-mapping.ts";
import { createUnitJoin } from "../geo/province-grid.ts";
import { unitsHash } from "../geo/units-hash.ts";
import { countConflicts, countUnmatched } from "./join-findings.ts";
import type { JoinedColumns } from "./joined-columns.ts";
import { ownUnitNames } from "./own-unit-names.ts";
import { placeNamesOf } from "./row-places.ts";

/** What rows are joined to. */
export type JoinGround = Pick<Boundaries, "admin1" | "countries" | "own">;
/** No more of the boundaries than that, so that no more is copied into a worker. */
export const joinGroundOf = ({ admin1, countries, own }: JoinGround): JoinGround => ({
  admin1,
  countries,
  ...(own !== undefined && { own }),
});

export interface JoinChoices {
  readonly places: PlaceMapping;
  readonly trust: Trust;
}
export const NO_JOIN_CHOICES: JoinChoices = Object.freeze({ places: {}, trust: "point" });

const codeOf = (way: JoinWay) => JOIN_WAYS.indexOf(way);
const CODE = {
  none: codeOf("none"),
  point: codeOf("point"),
  label: codeOf("label"),
  name: codeOf("name"),
  mapped: codeOf("mapped"),
};

/**
 * Joins rows to provinces: by their point, else by the listed names of what they say of their place,
 * else by what the analyst says that the name means. Where a label names another province than the
 * point lies in, the rows are counted by pair and come to the one that `trust` names. Where units of
 * somebody's own stand for the provinces, a name of a province leads to the unit that holds all of it.
 */
export function joinProvinces(
  events: JoinedColumns,
  boundaries: JoinGround,
  { places, trust }: JoinChoices = NO_JOIN_CHOICES,
): ProvinceJoin {
  const { admin1, own } = boundaries;
  const { rows, longitude, latitude } = events;
  const { unitOf } = createUnitJoin(admin1);
  const mapping = mappingOf(events, places);
  const names = placeNamesOf(events, boundaries, mapping);
  const byProvince = own === undefined ? () => null : ownUnitNames(events, boundaries, own);
  const ofNoUnit = { byName: 0, outside: 0 };
  const conflicts = countConflicts(events, admin1);
  const unmatched = countUnmatched(events, names);
  const unit = new Int16Array(rows);
  const how = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const located = unitOf(longitude[row] ?? NaN, latitude[row] ?? NaN);
    if (located >= 0) {
      const label = names.labelOf(row);
      const differs = label.unit >= 0 && label.unit !== located;
      if (differs) conflicts.add(row, label.unit, located);
      const byLabel = differs && trust === "label";
      unit[row] = byLabel ? label.unit : located;
      how[row] = byLabel ? CODE[label.how] : CODE.point;
      continue;
    }
    let named = names.anyOf(row);
    if (named.unit < 0) {
      const province = byProvince(row);
      if (province === null) unmatched.add(row);
      else if (province.unit >= 0) named = province;
      else if (Number.isNaN(longitude[row])) ofNoUnit.byName += 1;
      else ofNoUnit.outside += 1;
    }
    unit[row] = named.unit;
    how[row] = CODE[named.how];
  }
  return {
    units: admin1.features.map(({ properties: { id, name, country } }) => ({ id, name, country })),
    unit,
    how,
    conflicts: conflicts.list(),
    unmatched: unmatched.list(),
    ofNoUnit,
    unitsHash: unitsHash(admin1),
    trust,
    places: mapping,
  };
}
