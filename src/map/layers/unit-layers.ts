import { MISSION_COUNTRIES } from "../../domain/dimension.ts";
import {
  type Expression,
  type Layer,
  state,
  type StyleInput,
  visibility,
  whenState,
} from "./input.ts";
import { IMAGES, LAYER_IDS, SOURCES } from "./names.ts";

export const MISSION = [...MISSION_COUNTRIES];

/** The class colour where a unit has one (feature-state `step`), else land, the neighbours a shade back. */
export function unitColour({ palette }: StyleInput): Expression {
  const steps = palette.scale.flatMap((colour, step) => [step, colour]);
  const ground = ["match", ["get", "country"], MISSION, palette.land, palette.neighbour];
  return ["match", state("step", -1), ...steps, ground] as unknown as Expression;
}

/** The land where own units leave some of it open. */
export const groundLayers = ({ palette }: StyleInput): readonly Layer[] => [
  {
    id: "ground",
    type: "fill",
    source: SOURCES.ground,
    paint: {
      "fill-color": ["match", ["get", "country"], MISSION, palette.land, palette.neighbour],
      "fill-antialias": false,
    },
  },
];

/** Provinces: fill by class, dots for zero under the filter, hatch for wider areas, outlines. */
export function unitLayers(input: StyleInput): readonly Layer[] {
  const { palette, hidden } = input;
  const units = visibility(hidden.has("units"));
  return [
    {
      id: LAYER_IDS.unitFill,
      type: "fill",
      source: SOURCES.units,
      paint: {
        "fill-color": hidden.has("units")
          ? ["match", ["get", "country"], MISSION, palette.land, palette.neighbour]
          : unitColour(input),
        "fill-antialias": false,
      },
    },
    {
      id: "unit-zero",
      type: "fill",
      source: SOURCES.units,
      layout: { visibility: units },
      paint: { "fill-pattern": IMAGES.dots, "fill-opacity": whenState("zero", 0.5, 0) },
    },
    {
      id: "unit-wider",
      type: "fill",
      source: SOURCES.units,
      layout: { visibility: visibility(hidden.has("wider")) },
      paint: { "fill-pattern": IMAGES.hatch, "fill-opacity": whenState("wider", 0.75, 0) },
    },
  ];
}

/** A line around every unit that has claims: the palest class is close to land and water. */
export function claimedOutlineLayers({ palette, hidden }: StyleInput): readonly Layer[] {
  return [
    {
      id: "unit-claimed",
      type: "line",
      source: SOURCES.units,
      layout: { "line-join": "round", visibility: visibility(hidden.has("units")) },
      paint: {
        "line-color": palette.scale[3] ?? palette.muted,
        "line-width": 1,
        "line-opacity": ["case", [">=", state("step", -1), 0], 1, 0],
      },
    },
  ];
}

/** A unit that is selected, or part of a selected region. */
const isSelected: Expression = ["any", ["get", "selected"], ["get", "part"]];

/** Outlines of the hovered and the selected units, above all other lines: see `outlinedUnits`. */
export function unitOutlineLayers({ palette }: StyleInput): readonly Layer[] {
  return [
    {
      id: "unit-hovered",
      type: "line",
      source: SOURCES.outlined,
      filter: ["get", "hovered"],
      layout: { "line-join": "round" },
      paint: { "line-color": palette.ink, "line-width": 1.5, "line-opacity": 0.8 },
    },
    {
      id: "unit-selected-casing",
      type: "line",
      source: SOURCES.outlined,
      filter: isSelected,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.surface, "line-width": 5, "line-opacity": 0.9 },
    },
    {
      id: "unit-selected",
      type: "line",
      source: SOURCES.outlined,
      filter: isSelected,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.ink,
        "line-width": ["case", ["get", "selected"], 2.5, 1.25],
      },
    },
  ];
}
