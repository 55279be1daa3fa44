import type { DataSet, ProvinceJoin } from "../domain/data-set.ts";
import { type OwnBoundaries, WHOLE } from "../domain/own-boundaries.ts";
import type { GeoPrecision } from "../domain/vocabularies.ts";

/** The units that rows of data sets can lie in. */
export interface UnitsInUse {
  readonly has: (id: string) => boolean;
  /** Whether a place that is known as a province, and no more exactly, can be the unit's own. */
  readonly isOfProvinces: (id: string) => boolean;
}

/** Any unit that a data set was joined to, and each of them as wide as a province. */
export const ANY_UNITS: UnitsInUse = { has: () => true, isOfProvinces: () => true };

/** With less than this of its ground there, a unit has nothing of a province but the width of a line. */
const OUTSIDE = 0.02;

const AS_A_PROVINCE: GeoPrecision = 4;
const NO_UNIT = -1;

/**
 * The units of `ids`; where they are of own boundaries, those that provinces lie across are finer
 * than a province.
 */
export function unitsInUse(ids: Iterable<string>, own: OwnBoundaries | null): UnitsInUse {
  const known = new Set(ids);
  const finer = new Set(
    (own?.fit.overlaps ?? []).flatMap(({ unit, ofUnit, ofProvince }) =>
      ofUnit > OUTSIDE && ofProvince < WHOLE ? [unit] : [],
    ),
  );
  return { has: (id) => known.has(id), isOfProvinces: (id) => !finer.has(id) };
}

function fitted({ events, join }: DataSet, units: UnitsInUse): ProvinceJoin {
  // Joined to units that no longer stand: no row lies in any until it is joined anew.
  if (!join.units.every(({ id }) => units.has(id)))
    return { ...join, units: [], unit: new Int16Array(events.rows).fill(NO_UNIT) };
  const isOfProvinces = join.units.map(({ id }) => units.isOfProvinces(id));
  if (isOfProvinces.every(Boolean)) return join;
  return {
    ...join,
    unit: join.unit.map((unit, row) =>
      events.geoPrecision[row] === AS_A_PROVINCE && isOfProvinces[unit] === false ? NO_UNIT : unit,
    ),
  };
}

const known = new WeakMap<DataSet, { readonly units: UnitsInUse; readonly set: DataSet }>();

/**
 * A data set as far as its join holds for the units in use: a row that is known no more exactly
 * than its province is no finer unit's own. The same set and units give the same answer.
 */
export function fittingJoin(set: DataSet, units: UnitsInUse): DataSet {
  const before = known.get(set);
  if (before?.units === units) return before.set;
  const join = fitted(set, units);
  const made = join === set.join ? set : { ...set, join };
  known.set(set, { units, set: made });
  return made;
}
