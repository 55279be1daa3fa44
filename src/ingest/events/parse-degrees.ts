import { plainDigits } from "./plain-text.ts";

const FORM =
  /^(?<front>[NSEW])?\s*(?<sign>[+-]?)\s*(?<parts>\d[\d.,]*(?:[^\d.,A-Z+-]+\d[\d.,]*){0,2})[^\dA-Z]*(?<back>[NSEW])?$/u;
const UNITS = /DEG(?:REES?)?|MIN(?:UTES?)?|SEC(?:ONDS?)?/gu;
/** Nobody writes an angle in more characters, and the form is tried at each of them. */
const LONGEST = 80;
const PART = /^\d+(?:[.,]\d+)?$/u;
const HEMISPHERES: Readonly<Record<string, Angle["axis"]>> = {
  N: "latitude",
  S: "latitude",
  E: "longitude",
  W: "longitude",
};

/** An angle in degrees, and which it is where a letter says so. */
export interface Angle {
  readonly degrees: number;
  readonly axis: "latitude" | "longitude" | null;
}

/**
 * One coordinate as people write it: `34.52`, `34,52`, `34°31'12"N`, `N 34 31.2`, `34 deg 31 min`.
 * null: the text is none.
 */
export function angleOf(cell: string): Angle | null {
  if (cell.length > LONGEST) return null;
  const text = plainDigits(cell).toUpperCase().replace(UNITS, " ");
  const groups = FORM.exec(text)?.groups;
  if (groups === undefined) return null;
  const { front, sign, back } = groups;
  if (front !== undefined && back !== undefined) return null;
  const parts = (groups["parts"] ?? "").split(/[^\d.,]+/u);
  if (!parts.every((part) => PART.test(part))) return null;
  const [degrees = NaN, minutes = 0, seconds = 0] = parts.map((part) =>
    Number(part.replace(",", ".")),
  );
  if (minutes >= 60 || seconds >= 60 || (parts.length > 1 && !Number.isInteger(degrees)))
    return null;
  const letter = front ?? back ?? "";
  const isNegative = sign === "-" || letter === "S" || letter === "W";
  const size = degrees + minutes / 60 + seconds / 3600;
  return { degrees: isNegative ? -size : size, axis: HEMISPHERES[letter] ?? null };
}
