import { angleOf } from "./parse-degrees.ts";
import { plainDigits } from "./plain-text.ts";

/** A place as one cell says it, in degrees; judged like numbers of two columns. */
export interface CellPoint {
  readonly longitude: number;
  readonly latitude: number;
}

const NUMBER = "([+-]?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)";
/** Well-known text, as databases write it, with or without a reference system and a height. */
const WKT = new RegExp(
  `^(?:SRID=\\d+;\\s*)?POINT\\s*(?:Z|M|ZM)?\\s*\\(\\s*${NUMBER}\\s+${NUMBER}(?:\\s+${NUMBER}){0,2}\\s*\\)$`,
  "iu",
);
const GEOJSON = new RegExp(`"coordinates"\\s*:\\s*\\[\\s*${NUMBER}\\s*,\\s*${NUMBER}`, "iu");
const IS_POINT = /"type"\s*:\s*"Point"/u;
/** What may stand between two coordinates, the surest first: a comma may as well be a decimal sign. */
const SEPARATORS = [/\s*[;/|]\s*/u, /,\s+/u, /,/u, /(?<=[NSEW])\s*/iu, /\s+/u];

/** One number with a decimal comma, or with one between thousands, is no pair. */
const ONE_NUMBER = /^[+-]?(?:\d+,\d+|\d{1,3},\d{3}\.\d+)$/u;

/** Nobody writes a pair in more characters; what parts them is looked for from each. */
const LONGEST_PAIR = 160;

const BRACKETS = /^[([{]\s*(.*?)\s*[)\]}]$/u;

function ofPair(text: string): CellPoint | null {
  if (ONE_NUMBER.test(text)) return null;
  for (const separator of SEPARATORS) {
    const parts = text.split(separator).filter((part) => part !== "");
    if (parts.length !== 2) continue;
    const [first, second] = parts.map(angleOf);
    if (first === null || first === undefined || second === null || second === undefined) continue;
    const isTurned = first.axis === "longitude" || second.axis === "latitude";
    return isTurned
      ? { longitude: first.degrees, latitude: second.degrees }
      : { longitude: second.degrees, latitude: first.degrees };
  }
  return null;
}

/**
 * A cell that holds both coordinates: `POINT (69.17 34.52)`, a GeoJSON point, or a pair, of which
 * people write the latitude first (`34.52, 69.17`). null: it holds none.
 */
export function pointOf(cell: string): CellPoint | null {
  const text = plainDigits(cell);
  const isObject = text.startsWith("{") && IS_POINT.test(text);
  const stated = WKT.exec(text) ?? (isObject ? GEOJSON.exec(text) : null);
  if (stated !== null) return { longitude: Number(stated[1]), latitude: Number(stated[2]) };
  return text.length > LONGEST_PAIR ? null : ofPair(text.replace(BRACKETS, "$1"));
}
