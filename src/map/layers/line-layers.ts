import { type Expression, type Layer, type StyleInput, visibility, whenState } from "./input.ts";
import { IMAGES, LAYER_IDS, SOURCES } from "./names.ts";

/** Lines between provinces, the former F.A.T.A., country borders; what is disputed is dashed. */
export function lineLayers({ palette, hidden }: StyleInput): readonly Layer[] {
  return [
    {
      id: "inner-lines",
      type: "line",
      source: SOURCES.innerLines,
      paint: {
        "line-color": palette.line,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 7, 1.2],
      },
    },
    {
      id: "former-fata",
      type: "line",
      source: SOURCES.formerFata,
      layout: { visibility: visibility(hidden.has("formerFata")) },
      paint: {
        "line-color": palette.ink,
        "line-width": 1,
        "line-opacity": 0.6,
        "line-dasharray": [1, 2.5],
      },
    },
    {
      id: "border-lines",
      type: "line",
      source: SOURCES.borderParts,
      filter: ["==", ["get", "status"], "international"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.muted,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.9, 7, 1.8],
      },
    },
    {
      id: "border-lines-dashed",
      type: "line",
      source: SOURCES.borderParts,
      filter: ["!=", ["get", "status"], "international"],
      paint: {
        "line-color": palette.muted,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 1, 7, 2],
        "line-dasharray": [3, 2],
      },
    },
  ];
}

/** A border under the pointer or selected is drawn stronger. */
const isStrong: Expression = [
  "any",
  ["boolean", ["feature-state", "selected"], false],
  ["boolean", ["feature-state", "hovered"], false],
];

/** Borders that claims are about: a line to see and to click, and arcs from origin to destination. */
export function claimLineLayers({ palette, hidden }: StyleInput): readonly Layer[] {
  const borders = visibility(hidden.has("borders"));
  return [
    {
      // Between the line and a province of the same darkness.
      id: "border-claims-rim",
      type: "line",
      source: SOURCES.borders,
      layout: { visibility: borders, "line-join": "round" },
      paint: {
        "line-color": palette.surface,
        "line-width": ["case", isStrong, 7.5, 5.5],
        "line-opacity": whenState("claimed", 0.9, 0),
      },
    },
    {
      id: "border-claims",
      type: "line",
      source: SOURCES.borders,
      layout: { visibility: borders, "line-join": "round" },
      paint: {
        "line-color": palette.accent,
        "line-width": ["case", isStrong, 4.5, 2.5],
        "line-opacity": whenState("claimed", 1, 0),
      },
    },
    {
      id: LAYER_IDS.borderHit,
      type: "line",
      source: SOURCES.borders,
      layout: { visibility: borders },
      paint: { "line-color": palette.accent, "line-width": 14, "line-opacity": 0 },
    },
    {
      id: "arcs-rim",
      type: "line",
      source: SOURCES.arcs,
      layout: { visibility: borders, "line-cap": "round" },
      paint: {
        "line-color": palette.surface,
        "line-width": 4.5,
        "line-opacity": whenState("claimed", 0.9, 0),
      },
    },
    {
      id: "arcs",
      type: "line",
      source: SOURCES.arcs,
      layout: { visibility: borders, "line-cap": "round" },
      paint: {
        "line-color": palette.accent,
        "line-width": 1.75,
        "line-opacity": whenState("claimed", 1, 0),
      },
    },
    {
      id: "arc-heads",
      type: "symbol",
      source: SOURCES.arcHeads,
      layout: {
        visibility: borders,
        "icon-image": IMAGES.arrow,
        "icon-rotate": ["get", "bearing"],
        "icon-rotation-alignment": "map",
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": whenState("claimed", 1, 0) },
    },
  ];
}
