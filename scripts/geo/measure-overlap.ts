import { area, featureCollection, intersect, union } from "@turf/turf";
import type { Feature } from "geojson";
import type { Area, SourceUnit } from "./read-units.ts";
import { unitIdOf } from "./unit-layers.ts";

/** A unit as the source draws it, before quantisation; parts that have merged since are united. */
function originalUnit(source: readonly Feature<Area, SourceUnit>[], id: string): Feature<Area> {
  const parts = source.filter(({ properties }) => unitIdOf(properties) === id);
  const [only, ...rest] = parts;
  const whole = rest.length === 0 ? only : union(featureCollection<Area>(parts));
  if (whole === undefined || whole === null) throw new Error(`the source holds no unit ${id}`);
  return whole;
}

/**
 * For each unit of AF and PK, how much of it the built outline keeps: the area of the intersection
 * with the source's outline over that of their union, four decimals.
 */
export function measureOverlap(
  source: readonly Feature<Area, SourceUnit>[],
  built: readonly Feature<Area>[],
): Readonly<Record<string, number>> {
  const measured = built
    .filter(({ properties }) => ["AF", "PK"].includes(String(properties?.["country"])))
    .map((unit): readonly [string, number] => {
      const id = String(unit.properties?.["id"]);
      const pair = featureCollection([originalUnit(source, id), unit]);
      const both = intersect(pair);
      const either = union(pair);
      const share = both === null || either === null ? 0 : area(both) / area(either);
      return [id, Number(share.toFixed(4))];
    });
  return Object.fromEntries(measured);
}
