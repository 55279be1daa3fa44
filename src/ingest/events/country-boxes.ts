export type Box = readonly [west: number, south: number, east: number, north: number];

/** West, south, east and north of countries, in degrees, rounded outwards. */
const BOXES: Readonly<Record<string, Box>> = {
  afghanistan: [60, 29, 75, 39],
  pakistan: [60, 23, 78, 38],
  iran: [44, 25, 64, 40],
  tajikistan: [67, 36, 76, 42],
  uzbekistan: [55, 37, 74, 46],
  turkmenistan: [52, 35, 67, 43],
  kyrgyzstan: [69, 39, 81, 44],
  india: [68, 6, 98, 38],
  china: [73, 18, 135, 54],
};

/** The countries of the map together: in it, a longitude is never a latitude as well. */
export const REGION: Box = [47, 5, 100, 46];

/** The box around a country by its English name; null: it has none here. */
export function boxOf(country: string): Box | null {
  const name = country.trim().toLowerCase();
  return Object.hasOwn(BOXES, name) ? (BOXES[name] ?? null) : null;
}

/**
 * Does the point lie in the box? null: there is no box. Good enough to tell swapped degrees and
 * metres from degrees, not to place a point.
 */
export function liesIn(box: Box | null, longitude: number, latitude: number): boolean | null {
  if (box === null) return null;
  const [west, south, east, north] = box;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
