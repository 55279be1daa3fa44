import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from "maplibre-gl";
import { LAYER_IDS } from "./layers/names.ts";

/** What lies under the pointer. `id` is the feature's; for a border that of its line. */
export interface Hit {
  readonly kind: "unit" | "border" | "place";
  readonly id: string;
}

/** The smallest thing wins. */
const ORDER: readonly (readonly [string, Hit["kind"]])[] = [
  [LAYER_IDS.points, "place"],
  [LAYER_IDS.badges, "border"],
  [LAYER_IDS.borderHit, "border"],
  [LAYER_IDS.unitFill, "unit"],
];
const SMALL = ORDER.map(([layer]) => layer).filter((layer) => layer !== LAYER_IDS.unitFill);

/** How far beside a small thing one may point, in pixels. */
const REACH = 4;

const idOf = ({ id, properties }: MapGeoJSONFeature) => String(id ?? properties["id"]);

/** The smallest thing at a point; borders only where claims are about them. */
export function hitAt(
  map: MapLibre,
  { x, y }: { readonly x: number; readonly y: number },
  claimedBorders: ReadonlySet<string>,
): Hit | null {
  const box: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const found = map
    .queryRenderedFeatures(box, { layers: SMALL })
    .filter((each) => each.layer.id !== LAYER_IDS.borderHit || claimedBorders.has(idOf(each)));
  for (const [layer, kind] of ORDER) {
    const feature = found.find((each) => each.layer.id === layer);
    if (feature !== undefined) return { kind, id: idOf(feature) };
  }
  const [unit] = map.queryRenderedFeatures([x, y], { layers: [LAYER_IDS.unitFill] });
  return unit === undefined ? null : { kind: "unit", id: idOf(unit) };
}
