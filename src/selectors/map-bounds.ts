import { createSelector } from "reselect";
import { selectedPlaces } from "../domain/selection.ts";
import type { Boundaries } from "../domain/boundaries.ts";
import type { State } from "../store/state.ts";

type Box = readonly [number, number, number, number];

/** Degrees of latitude for each kilometre. */
const DEGREE_PER_KM = 1 / 111;

function around([x = 0, y = 0]: readonly number[], km: number): Box {
  const margin = Math.max(km, 10) * DEGREE_PER_KM;
  return [x - margin, y - margin, x + margin, y + margin];
}

function boxOf(id: string, boundaries: Boundaries): Box | null {
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
  (selection, boundaries, record): Box | null => {
    if (boundaries === null) return null;
    const ids = selectedPlaces(selection).flatMap((id) => {
      const place = record?.places.get(id);
      return [id, ...(place?.members ?? []), ...(place?.sides ?? [])];
    });
    const boxes = ids.flatMap((id) => {
      const box = boxOf(id, boundaries);
      return box === null ? [] : [box];
    });
    if (boxes.length === 0) return null;
    return [
      Math.min(...boxes.map(([west]) => west)),
      Math.min(...boxes.map(([, south]) => south)),
      Math.max(...boxes.map(([, , east]) => east)),
      Math.max(...boxes.map(([, , , north]) => north)),
    ];
  },
);
