import type { ExpressionFilterSpecification } from "maplibre-gl";
import { type Layer, nameIn, type StyleInput, visibility, whenState } from "./input.ts";
import { IMAGES, LAYER_IDS, SOURCES } from "./names.ts";
import type { Palette } from "./palette.ts";
import { MISSION } from "./unit-layers.ts";

/**
 * Drawn with the page's own fonts: the style names no glyph server. MapLibre reads the weight from
 * the first name of the stack; no font is called so, and the next ones draw.
 */
const FAMILIES: Readonly<Record<number, string[]>> = {
  400: ["Regular", "Inter Variable", "Noto Sans Arabic Variable"],
  500: ["Medium", "Inter Variable", "Noto Sans Arabic Variable"],
  600: ["SemiBold", "Inter Variable", "Noto Sans Arabic Variable"],
};

export const labelFonts = (size: number, weight: 400 | 500 | 600) => ({
  "text-font": FAMILIES[weight] ?? [],
  "text-size": size,
});

export const labelPaint = (palette: Palette, colour: string) => ({
  "text-color": colour,
  "text-halo-color": palette.surface,
  "text-halo-width": 1.4,
});

const isOfMission: ExpressionFilterSpecification = ["in", ["get", "country"], ["literal", MISSION]];

/** Names of countries, provinces and towns; where there is no room the lesser ones give way. */
export function labelLayers({ palette, language, hidden }: StyleInput): readonly Layer[] {
  const name = nameIn(language);
  const labels = visibility(hidden.has("labels"));
  return [
    {
      id: LAYER_IDS.lowestLabel,
      type: "symbol",
      source: SOURCES.towns,
      minzoom: 4.5,
      layout: {
        visibility: visibility(hidden.has("labels") || hidden.has("towns")),
        "text-field": name,
        ...labelFonts(11, 400),
        "icon-image": IMAGES.town,
        "text-variable-anchor": ["left", "right", "top"],
        "text-radial-offset": 0.5,
        "text-optional": false,
        "symbol-sort-key": ["get", "rank"],
      },
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 5.5, 2, 6.5, 3]],
      paint: labelPaint(palette, palette.muted),
    },
    {
      id: "neighbour-labels",
      type: "symbol",
      source: SOURCES.unitLabels,
      minzoom: 5.4,
      filter: ["!", isOfMission],
      layout: {
        visibility: labels,
        "text-field": name,
        ...labelFonts(11, 400),
        "text-max-width": 7,
        "text-padding": 4,
        "symbol-sort-key": ["-", 0, ["get", "area_km2"]],
      },
      paint: labelPaint(palette, palette.muted),
    },
    {
      id: "unit-labels",
      type: "symbol",
      source: SOURCES.unitLabels,
      minzoom: 4,
      filter: isOfMission,
      layout: {
        visibility: labels,
        "text-field": name,
        ...labelFonts(12, 500),
        "text-max-width": 7,
        "text-padding": 4,
        "symbol-sort-key": ["-", 0, ["get", "area_km2"]],
      },
      paint: labelPaint(palette, palette.ink),
    },
    {
      id: "country-labels",
      type: "symbol",
      source: SOURCES.countryLabels,
      layout: {
        visibility: labels,
        "text-field": language === "en" ? ["upcase", name] : name,
        ...labelFonts(13, 600),
        "text-letter-spacing": language === "en" ? 0.14 : 0,
        "text-max-width": 12,
      },
      paint: {
        ...labelPaint(palette, palette.muted),
        "text-halo-width": 1.8,
        "text-opacity": whenState("cut", 0, 1),
      },
    },
  ];
}
