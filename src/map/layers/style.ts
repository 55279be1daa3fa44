import type { FeatureCollection } from "geojson";
import type { SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Layer, StyleInput } from "./input.ts";
import { labelLayers } from "./label-layers.ts";
import { claimLineLayers, lineLayers } from "./line-layers.ts";
import { SOURCES } from "./names.ts";
import { placeLayers, ringLayers } from "./place-layers.ts";
import { claimedOutlineLayers, unitLayers, unitOutlineLayers } from "./unit-layers.ts";

/** The library's own simplification would tear neighbours apart: the files are simplified already. */
const TOLERANCE = 0;

const file = (folder: string, name: string): SourceSpecification => ({
  type: "geojson",
  data: `${folder}${name}.geojson`,
  promoteId: "id",
  tolerance: TOLERANCE,
});

const inline = (data: FeatureCollection): SourceSpecification => ({
  type: "geojson",
  data,
  promoteId: "id",
});

/** The whole style. What changes with the filter alone is feature-state and not part of it. */
export function mapStyle(input: StyleInput): StyleSpecification {
  const { folder, palette } = input;
  const layers: readonly Layer[] = [
    { id: "water", type: "background", paint: { "background-color": palette.water } },
    {
      id: "context",
      type: "fill",
      source: SOURCES.context,
      paint: { "fill-color": palette.neighbour },
    },
    ...unitLayers(input),
    ...claimedOutlineLayers(input),
    ...lineLayers(input),
    ...ringLayers(input),
    ...claimLineLayers(input),
    ...unitOutlineLayers(input),
    ...labelLayers(input),
    ...placeLayers(input),
  ];
  return {
    version: 8,
    sources: {
      [SOURCES.context]: file(folder, "context"),
      [SOURCES.units]: file(folder, "admin1"),
      [SOURCES.innerLines]: file(folder, "inner-lines"),
      [SOURCES.borderParts]: file(folder, "border-parts"),
      [SOURCES.borders]: file(folder, "borders"),
      [SOURCES.formerFata]: file(folder, "former-fata"),
      [SOURCES.unitLabels]: inline(input.unitLabels),
      [SOURCES.countryLabels]: inline(input.countryLabels),
      [SOURCES.points]: inline(input.points),
      [SOURCES.towns]: inline(input.towns),
      [SOURCES.rings]: inline(input.rings),
      [SOURCES.arcs]: inline(input.arcs),
      [SOURCES.arcHeads]: inline(input.arcHeads),
      [SOURCES.badges]: inline(input.badges),
    },
    layers: [...layers],
  };
}
