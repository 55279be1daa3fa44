import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerName, NameLanguage } from "../../domain/view.ts";
import type { MapGeometry } from "../../selectors/map-features.ts";
import type { Palette } from "./palette.ts";

/** What a coded place or border shows beside its name. */
export interface Marked {
  readonly id: string;
  readonly count: number;
  readonly image: string;
}

/** Everything that the style depends on; counts of units are not among it: they are feature-state. */
export interface StyleInput extends MapGeometry {
  readonly palette: Palette;
  readonly language: NameLanguage;
  readonly hidden: ReadonlySet<LayerName>;
  /** A boundary file by its name: its address, or what is in it. */
  readonly boundaries: (name: string) => string | FeatureCollection;
  /** Marks for several rows of data sets. */
  readonly rowCells: FeatureCollection;
  /** The zoom from which on each row has a mark of its own; null: none has at any. */
  readonly rowZoom: number | null;
  readonly marks: readonly Marked[];
  /** Border id → text of its badge. */
  readonly badgeTexts: ReadonlyMap<string, string>;
  /** The same where the map is so small that a badge with a name would cover what is around it. */
  readonly badgeCounts: ReadonlyMap<string, string>;
}

export type Layer = LayerSpecification;
export type Expression = ExpressionSpecification;

/** A value of the feature's state, or `otherwise` where none has been set. */
export const state = (key: string, otherwise: boolean | number): Expression => [
  "coalesce",
  ["feature-state", key],
  otherwise,
];

export const whenState = (key: string, yes: number, no: number): Expression => [
  "case",
  ["boolean", ["feature-state", key], false],
  yes,
  no,
];

export const nameIn = (language: NameLanguage): Expression =>
  language === "en" ? ["get", "name"] : ["coalesce", ["get", `name_${language}`], ["get", "name"]];

/** `id` → text, with `otherwise` for ids that are not in the list. */
export function matchId(
  pairs: readonly (readonly [string, string])[],
  otherwise: string,
): Expression | string {
  if (pairs.length === 0) return otherwise;
  return ["match", ["get", "id"], ...pairs.flat(), otherwise] as unknown as Expression;
}

export const visibility = (hidden: boolean): "none" | "visible" => (hidden ? "none" : "visible");
