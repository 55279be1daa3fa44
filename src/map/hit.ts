import type { Map as MapLibre, MapGeoJSONFeature, PointLike } from "maplibre-gl";
import type { CellContent } from "../selectors/map-row-cells.ts";
import { LAYER_IDS } from "./layers/names.ts";
import { hitOfPile, type RowPile } from "./rows/row-pile.ts";

/**
 * What lies under the pointer. `id` is the feature's; for a border that of its line, for a row of a
 * data set that of its claim, for several in one mark that of their cell, and for several at one
 * point that point as `writePoint` writes it.
 */
export interface Hit {
  readonly kind: "unit" | "border" | "place" | "row" | "rows" | "pile";
  readonly id: string;
  /** Of a pile: the rows that pass. */
  readonly content?: CellContent;
}

/** The smallest thing wins. */
const ORDER: readonly (readonly [string, Hit["kind"]])[] = [
  [LAYER_IDS.points, "place"],
  [LAYER_IDS.badges, "border"],
  [LAYER_IDS.rowCells, "rows"],
  [LAYER_IDS.borderHit, "border"],
  [LAYER_IDS.unitFill, "unit"],
];
const SMALL = ORDER.map(([layer]) => layer).filter((layer) => layer !== LAYER_IDS.unitFill);

/** How far beside a small thing one may point, in pixels. */
const REACH = 4;

const idOf = ({ id, properties }: MapGeoJSONFeature) => String(id ?? properties["id"]);

/** Whether something is drawn: borders only where claims are about them, cells where rows pass. */
const isDrawn = (feature: MapGeoJSONFeature, borders: ReadonlySet<string>) => {
  if (feature.layer.id === LAYER_IDS.borderHit) return borders.has(idOf(feature));
  return feature.layer.id !== LAYER_IDS.rowCells || Number(feature.state["size"] ?? -1) >= 0;
};

/** What the map does not know of itself. */
interface Beyond {
  readonly claimedBorders: ReadonlySet<string>;
  /** The rows of data sets under the pointer that have marks of their own. */
  readonly pile: () => RowPile | null;
}

/** The smallest thing at a point. */
export function hitAt(
  map: MapLibre,
  { x, y }: { readonly x: number; readonly y: number },
  { claimedBorders, pile }: Beyond,
): Hit | null {
  const box: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const found = map
    .queryRenderedFeatures(box, { layers: SMALL })
    .filter((each) => isDrawn(each, claimedBorders));
  const small = ORDER.flatMap(([layer, kind]) => {
    const feature = found.find((each) => each.layer.id === layer);
    return feature === undefined ? [] : [{ kind, id: idOf(feature) }];
  })[0];
  if (small?.kind === "place") return small;
  const rows = pile();
  if (rows !== null) return hitOfPile(rows);
  if (small !== undefined) return small;
  const [unit] = map.queryRenderedFeatures([x, y], { layers: [LAYER_IDS.unitFill] });
  return unit === undefined ? null : { kind: "unit", id: idOf(unit) };
}
