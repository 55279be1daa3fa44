import type { Geometry, Position } from "geojson";

/** Four decimals are about ten metres; every layer rounds alike, so shared points stay shared. */
const DECIMALS = 4;

type Coordinates = Position | readonly Coordinates[];

const isPosition = (coordinates: Coordinates): coordinates is Position =>
  typeof coordinates[0] === "number";

const roundNumber = (value: number) => Number(value.toFixed(DECIMALS));

export const roundPosition = (position: Position): [number, number] => [
  roundNumber(position[0] ?? 0),
  roundNumber(position[1] ?? 0),
];

/** Rounds, and drops points that rounding made equal to the one before. */
function roundCoordinates(coordinates: Coordinates): Coordinates {
  if (isPosition(coordinates)) return roundPosition(coordinates);
  const rounded = coordinates.map(roundCoordinates);
  return rounded.filter((each, at) => {
    const before = rounded[at - 1];
    if (before === undefined || !isPosition(each) || !isPosition(before)) return true;
    return each[0] !== before[0] || each[1] !== before[1];
  });
}

export function roundGeometry<G extends Exclude<Geometry, { type: "GeometryCollection" }>>(
  geometry: G,
): G {
  return { ...geometry, coordinates: roundCoordinates(geometry.coordinates as Coordinates) };
}
