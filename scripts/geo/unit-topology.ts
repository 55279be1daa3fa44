import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from "topojson-specification";
import type { SourceUnit } from "./read-units.ts";

/** All units in one topology, so that neighbours share their edges. */
export type UnitTopology = Topology<{ units: GeometryCollection<SourceUnit> }>;

export type UnitGeometry = (TopoPolygon | TopoMultiPolygon) & { readonly properties: SourceUnit };

export const geometriesOf = (topology: UnitTopology): readonly UnitGeometry[] =>
  topology.objects.units.geometries as unknown as readonly UnitGeometry[];
