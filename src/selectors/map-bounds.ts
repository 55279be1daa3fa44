import { createSelector } from "reselect";
import { selectedPlaces } from "../domain/selection.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import { boundsAround } from "../geo/bounds.ts";
import type { Bounds } from "../geo/project.ts";
import type { State } from "../store/state.ts";

/** Degrees of latitude for each kilometre. */
const DEGREE_PER_KM = 1 / 111;

function around([x = 0, y = 0]: readonly number[], km: number): Bounds {
  const margin = Math.max(km, 10) * DEGREE_PER_KM;
  return [x - margin, y - margin, x + margin, y + margin];
}

function boxOf(id: string, boundaries: Boundaries): Bounds | null {
  const unit = boundaries.admin1.features.find(({ properties }) => properties.id === id);
  if (unit !== undefined) return unit.properties.bbox;
  const country = boundaries.countries.features.find(({ properties }) => properties.id === id);
  if (country !== undefined) return country.properties.bbox;
  const point = boundaries.places.features.find(({ properties }) => properties.id === id);
  return point === undefined
    ? null
    : around(point.geometry.coordinates, point.properties.radius_km);
}

/** West, south, east, north around everything selected; null when nothing of it is on the map. */
export const selectSelectedBounds = createSelector(
  [
    (state: State) => state.selection,
    (state: State) => state.boundaries,
    (state: State) => state.record,
  ],
  (selection, boundaries, record): Bounds | null => {
    if (boundaries === null) return null;
    const ids = selectedPlaces(selection).flatMap((id) => {
      const place = record?.places.get(id);
      return [id, ...(place?.members ?? []), ...(place?.sides ?? [])];
    });
    const boxes = ids.flatMap((id) => {
      const box = boxOf(id, boundaries);
      return box === null ? [] : [box];
    });
    return boxes.length === 0 ? null : boundsAround(boxes);
  },
);
