import type { Boundaries } from "../domain/boundaries.ts";
import type { BoundaryFit, OwnBoundaries, OwnUnit } from "../domain/own-boundaries.ts";
import { boxOf } from "./boundary-files.ts";

/** A unit over a box of degrees. */
export function ownUnit(
  id: string,
  box: readonly [number, number, number, number],
  country = "AF",
): OwnUnit {
  const [west, south, east, north] = box;
  return {
    type: "Feature",
    properties: {
      id,
      country,
      name: `Unit ${id}`,
      name_fa: "",
      name_ur: "",
      label: [(west + east) / 2, (south + north) / 2],
      bbox: box,
      area_km2: 5_000,
    },
    geometry: boxOf(...box),
  };
}

/** Own boundaries of these units, and how they lie to provinces and places. */
export const ownBoundaries = (
  features: Boundaries["admin1"]["features"],
  fit: Partial<BoundaryFit> = {},
): OwnBoundaries => ({
  id: "abababab-0-code",
  name: "Sectors",
  attribution: "Invented Survey",
  fileName: "sectors.geojson",
  sha256: "ab".repeat(32),
  layer: "sectors",
  idProperty: "code",
  nameProperty: "name",
  units: { type: "FeatureCollection", features },
  notes: [],
  fit: { overlaps: [], holders: {}, ...fit },
  addedAt: "2026-01-01T00:00:00.000Z",
});
