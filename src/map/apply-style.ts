import { GeoJSONSource, type Map as MapLibre, type StyleSpecification } from "maplibre-gl";
import { layerChanges } from "./layer-changes.ts";

type PaintKey = Parameters<MapLibre["setPaintProperty"]>[1];
type LayoutKey = Parameters<MapLibre["setLayoutProperty"]>[1];

/**
 * Brings a loaded map from one style to another with the same sources and layers. Not `setStyle`,
 * which compares and checks everything, geometry included, at each change of the filter.
 */
export function applyStyle(
  map: MapLibre,
  before: StyleSpecification,
  next: StyleSpecification,
): void {
  for (const { layer, group, key, value } of layerChanges(before.layers, next.layers)) {
    if (group === "paint") map.setPaintProperty(layer, key as PaintKey, value as never);
    else map.setLayoutProperty(layer, key as LayoutKey, value as never);
  }
  // Geometry changes when the record or the boundaries are loaded, never with a filter.
  for (const [id, source] of Object.entries(next.sources)) {
    const was = before.sources[id];
    if (source.type !== "geojson" || was?.type !== "geojson" || source.data === was.data) continue;
    const present = map.getSource(id);
    if (present instanceof GeoJSONSource) present.setData(source.data);
  }
}
