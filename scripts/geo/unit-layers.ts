import { area, bbox } from "@turf/turf";
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { Polygon as TopoPolygon } from "topojson-specification";
import { DISPUTED, MERGED } from "./corrections.ts";
import { findLabelPoint } from "./find-label-point.ts";
import type { Area, SourceUnit } from "./read-units.ts";
import { roundGeometry } from "./round.ts";
import { geometriesOf, type UnitGeometry, type UnitTopology } from "./unit-topology.ts";

/** The unit that a source unit belongs to today. */
export const unitIdOf = ({ id }: SourceUnit): string => (id === MERGED.from ? MERGED.into : id);

/** A merge of polygons that share an edge is one polygon; more than one part stays a multipolygon. */
function unwrap(geometry: Area): Area {
  const [only, ...rest] = geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  return only === undefined || rest.length > 0 ? geometry : { type: "Polygon", coordinates: only };
}

/** A unit's geometry, unrounded; the former F.A.T.A. is dissolved into its province. */
export function unitGeometry(topology: UnitTopology, id: string): Area {
  const parts = geometriesOf(topology).filter(({ properties }) => unitIdOf(properties) === id);
  return unwrap(merge(topology, parts as unknown as TopoPolygon[]));
}

/** admin1: one feature for each unit of today, by code. */
export function admin1Layer(topology: UnitTopology): readonly Feature<Area>[] {
  return geometriesOf(topology)
    .filter(({ properties }) => properties.id !== MERGED.from)
    .map(({ properties }): Feature<Area> => {
      const { id } = properties;
      const geometry = roundGeometry(unitGeometry(topology, id));
      const unit: Feature<Area> = { type: "Feature", properties: {}, geometry };
      const [west, south, east, north] = bbox(unit);
      const note = DISPUTED[id];
      return {
        type: "Feature",
        properties: {
          ...properties,
          label: findLabelPoint(unit, [west, south, east, north]),
          bbox: [west, south, east, north],
          area_km2: Math.round(area(unit) / 1e6),
          ...(note === undefined ? {} : { disputed: true, disputedNote: note }),
        },
        geometry,
      };
    });
}

type Pairing = (a: SourceUnit, b: SourceUnit) => boolean;

/** The lines between two units for which `pairing` holds, or null when there are none. */
export function linesBetween(topology: UnitTopology, pairing: Pairing): MultiLineString | null {
  const lines = mesh(
    topology,
    topology.objects.units,
    (a, b) =>
      a !== b &&
      pairing((a as unknown as UnitGeometry).properties, (b as unknown as UnitGeometry).properties),
  );
  return lines.coordinates.length === 0 ? null : roundGeometry(lines);
}

/** inner-lines: lines between units of one country, one feature for each country. */
export function innerLinesLayer(topology: UnitTopology): readonly Feature<MultiLineString>[] {
  const countries = [
    ...new Set(geometriesOf(topology).map(({ properties }) => properties.country)),
  ];
  return countries.flatMap((country): readonly Feature<MultiLineString>[] => {
    const geometry = linesBetween(
      topology,
      (a, b) => a.country === country && b.country === country && unitIdOf(a) !== unitIdOf(b),
    );
    return geometry === null ? [] : [{ type: "Feature", properties: { country }, geometry }];
  });
}

/** former-fata: the outline of the merged areas, as lines. */
export function formerFataLayer(topology: UnitTopology): readonly Feature<MultiLineString>[] {
  const part = geometriesOf(topology).filter(({ properties }) => properties.id === MERGED.from);
  const area = feature(topology, part[0] as TopoPolygon) as Feature<Area>;
  const polygons =
    area.geometry.type === "Polygon" ? [area.geometry.coordinates] : area.geometry.coordinates;
  return [
    {
      type: "Feature",
      properties: {
        id: "PK-former-fata",
        name: "Former Federally Administered Tribal Areas (merged into Khyber Pakhtunkhwa, May 2018)",
      },
      geometry: roundGeometry({ type: "MultiLineString", coordinates: polygons.flat() }),
    },
  ];
}

export const collection = <F extends Feature>(features: readonly F[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});
