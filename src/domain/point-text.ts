/** A point in degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** Digits that tell any two numbers of 32 bits apart, and as few as most coordinates need. */
const FEWEST = 6;
const MOST = 9;

/** The shortest text that is the same number in 32 bits, which is how marks are told apart. */
function writeDegrees(degrees: number): string {
  const exact = Math.fround(degrees);
  for (let digits = FEWEST; digits < MOST; digits++) {
    const text = String(Number(exact.toPrecision(digits)));
    if (Math.fround(Number(text)) === exact) return text;
  }
  return String(Number(exact.toPrecision(MOST)));
}

/** "66.2,33.4": longitude and latitude. */
export const writePoint = ([longitude, latitude]: Point): string =>
  `${writeDegrees(longitude)},${writeDegrees(latitude)}`;

/** null: the text is no point on earth. */
export function readPoint(text: string): Point | null {
  const parts = text.split(",");
  const [longitude = NaN, latitude = NaN] = parts.map((part) =>
    part.trim() === "" ? NaN : Number(part),
  );
  const isPoint = parts.length === 2 && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isPoint ? [longitude, latitude] : null;
}
