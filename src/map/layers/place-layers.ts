import {
  type Expression,
  type Layer,
  matchId,
  nameIn,
  state,
  type StyleInput,
  visibility,
  whenState,
} from "./input.ts";
import { IMAGES, LAYER_IDS, markImage, SOURCES } from "./names.ts";
import { labelFonts, labelPaint } from "./label-layers.ts";

/** Rings drawn to scale: the place named lies somewhere inside. */
export function ringLayers({ palette, hidden }: StyleInput): readonly Layer[] {
  const layout = { visibility: visibility(hidden.has("places")) };
  return [
    {
      id: "ring-fill",
      type: "fill",
      source: SOURCES.rings,
      layout,
      paint: { "fill-color": palette.ink, "fill-opacity": whenState("claimed", 0.06, 0) },
    },
    {
      id: "ring-line",
      type: "line",
      source: SOURCES.rings,
      layout,
      paint: {
        "line-color": palette.ink,
        "line-width": 1,
        "line-dasharray": [2, 2],
        "line-opacity": whenState("claimed", 0.7, 0),
      },
    },
  ];
}

/** A place that is selected or under the pointer. */
const isMarked: Expression = [
  "any",
  ["boolean", ["feature-state", "selected"], false],
  ["boolean", ["feature-state", "hovered"], false],
];

/** From here on a border's badge has room for its name. */
export const BADGE_NAME_ZOOM = 4.1;

/** Towns, districts and facilities that documents name, with their counts. */
export function placeLayers(input: StyleInput): readonly Layer[] {
  const { hidden, language, marks, palette, badgeTexts, badgeCounts } = input;
  const name = nameIn(language);
  const counts = marks.map(({ id, count }) => [id, count > 0 ? ` ${count}` : ""] as const);
  return [
    {
      id: "point-halo",
      type: "circle",
      source: SOURCES.points,
      layout: { visibility: visibility(hidden.has("places")) },
      paint: {
        "circle-radius": 11,
        "circle-color": palette.surface,
        "circle-opacity": ["case", isMarked, 0.7, 0],
        "circle-stroke-color": palette.ink,
        "circle-stroke-width": 2,
        "circle-stroke-opacity": ["case", isMarked, 1, 0],
      },
    },
    {
      id: LAYER_IDS.points,
      type: "symbol",
      source: SOURCES.points,
      layout: {
        visibility: visibility(hidden.has("places")),
        "icon-image": matchId(
          marks.map(({ id, image }) => [id, image] as const),
          markImage("ring", 0),
        ),
        "icon-allow-overlap": true,
        "icon-size": 1,
        "text-field": ["concat", name, matchId(counts, "")],
        ...labelFonts(12, 500),
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.8,
        "text-justify": "auto",
        "text-optional": true,
        "symbol-sort-key": ["-", 0, countOf(marks)],
      },
      paint: {
        ...labelPaint(palette, palette.ink),
        "icon-opacity": ["case", [">", state("count", 0), 0], 1, 0.35],
        "text-opacity": ["case", [">", state("count", 0), 0], 1, 0],
      },
    },
    {
      id: LAYER_IDS.badges,
      type: "symbol",
      source: SOURCES.badges,
      layout: {
        visibility: visibility(hidden.has("borders")),
        "text-field": [
          "step",
          ["zoom"],
          matchId([...badgeCounts], ""),
          BADGE_NAME_ZOOM,
          matchId([...badgeTexts], ""),
        ],
        ...labelFonts(12, 600),
        "text-allow-overlap": true,
        "icon-image": matchId(
          [...badgeTexts.keys()].map((id) => [id, IMAGES.badge] as const),
          "",
        ),
        "icon-text-fit": "both",
        "icon-text-fit-padding": [2, 6, 2, 6],
        "icon-allow-overlap": true,
      },
      paint: { "text-color": palette.accentInk },
    },
  ];
}

/** The count of a place by its id, for the order in which labels find room. */
function countOf(marks: StyleInput["marks"]): Expression | number {
  if (marks.length === 0) return 0;
  const counts = marks.flatMap(({ id, count }) => [id, count]);
  return ["match", ["get", "id"], ...counts, 0] as unknown as Expression;
}
