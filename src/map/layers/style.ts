import type { FeatureCollection } from "geojson";
import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Layer, StyleInput } from "./input.ts";
import { labelLayers } from "./label-layers.ts";
import { claimLineLayers, lineLayers } from "./line-layers.ts";
import { SOURCES } from "./names.ts";
import { placeLayers, ringLayers } from "./place-layers.ts";
import { rowLayers } from "./row-layers.ts";
import {
  claimedOutlineLayers,
  groundLayers,
  unitLayers,
  unitOutlineLayers,
} from "./unit-layers.ts";

/** The library's own simplification would tear neighbours apart: the files are simplified already. */
const TOLERANCE = 0;

const file = (boundaries: StyleInput["boundaries"], name: string): SourceSpecification => ({
  type: "geojson",
  data: boundaries(name),
  promoteId: "id",
  tolerance: TOLERANCE,
});

/** Outlines that are not of a file of ours, as they are. */
const outlines = (data: FeatureCollection): SourceSpecification => ({
  type: "geojson",
  data,
  promoteId: "id",
  tolerance: TOLERANCE,
});

const inline = (data: FeatureCollection): SourceSpecification => ({
  type: "geojson",
  data,
  promoteId: "id",
});

const NOTHING: FeatureCollection = Object.freeze({ type: "FeatureCollection", features: [] });

/** The whole style. What changes with the filter alone is feature-state and not part of it. */
export function mapStyle(input: StyleInput): StyleSpecification {
  const { boundaries, palette, ownUnits } = input;
  const layers: readonly Layer[] = [
    { id: "water", type: "background", paint: { "background-color": palette.water } },
    {
      id: "context",
      type: "fill",
      source: SOURCES.context,
      paint: { "fill-color": palette.neighbour },
    },
    ...groundLayers(input),
    ...unitLayers(input),
    ...claimedOutlineLayers(input),
    ...lineLayers(input),
    ...ringLayers(input),
    ...claimLineLayers(input),
    ...unitOutlineLayers(input),
    ...rowLayers(input),
    ...labelLayers(input),
    ...placeLayers(input),
  ];
  return {
    version: 8,
    sources: {
      [SOURCES.context]: file(boundaries, "context"),
      [SOURCES.ground]: outlines(input.ground),
      [SOURCES.units]: ownUnits === null ? file(boundaries, "admin1") : outlines(ownUnits),
      // A line layer draws the outlines of polygons too.
      [SOURCES.innerLines]:
        ownUnits === null ? file(boundaries, "inner-lines") : outlines(ownUnits),
      [SOURCES.borderParts]: file(boundaries, "border-parts"),
      [SOURCES.borders]: file(boundaries, "borders"),
      [SOURCES.formerFata]: file(boundaries, "former-fata"),
      [SOURCES.unitLabels]: inline(input.unitLabels),
      [SOURCES.countryLabels]: inline(input.countryLabels),
      [SOURCES.points]: inline(input.points),
      [SOURCES.towns]: inline(input.towns),
      [SOURCES.rings]: inline(input.rings),
      [SOURCES.arcs]: inline(input.arcs),
      [SOURCES.arcHeads]: inline(input.arcHeads),
      [SOURCES.badges]: inline(input.badges),
      [SOURCES.rowCells]: inline(input.rowCells),
      // Filled by the controller, for it changes with the pointer.
      [SOURCES.outlined]: inline(NOTHING),
    },
    layers: [...layers],
  };
}
