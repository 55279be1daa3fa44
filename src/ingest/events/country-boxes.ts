export type Box = readonly [west: number, south: number, east: number, north: number];

/** West, south, east and north of countries, in degrees, rounded outwards. */
const BOXES: Readonly<Record<string, Box>> = {
  Afghanistan: [60, 29, 75, 39],
  Pakistan: [60, 23, 78, 38],
  Iran: [44, 25, 64, 40],
  Tajikistan: [67, 36, 76, 42],
  Uzbekistan: [55, 37, 74, 46],
  Turkmenistan: [52, 35, 67, 43],
  Kyrgyzstan: [69, 39, 81, 44],
  India: [68, 6, 98, 38],
  China: [73, 18, 135, 54],
};

/** The countries of the map together: in it, a longitude is never a latitude as well. */
export const REGION: Box = [47, 5, 100, 46];

/** ISO 3166-1, in the order of the boxes. */
const CODES = "AF AFG,PK PAK,IR IRN,TJ TJK,UZ UZB,TM TKM,KG KGZ,IN IND,CN CHN".split(",");
const BOX_OF: ReadonlyMap<string, Box> = new Map(
  Object.entries(BOXES).flatMap(([name, box], at) =>
    [name, ...(CODES[at] ?? "").split(" ")].map((each) => [each.toLowerCase(), box] as const),
  ),
);

/** The box around a country by its English name or its code; null: it has none here. */
export const boxOf = (country: string): Box | null =>
  BOX_OF.get(country.trim().toLowerCase()) ?? null;

/**
 * Does the point lie in the box? null: there is no box. Good enough to tell swapped degrees and
 * metres from degrees, not to place a point.
 */
export function liesIn(box: Box | null, longitude: number, latitude: number): boolean | null {
  if (box === null) return null;
  const [west, south, east, north] = box;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
