import type { EventField } from "../../domain/event-fields.ts";
import type { Guess } from "../../domain/recognised.ts";
import { degreesIn, isDate, isStated } from "./cell-kinds.ts";
import { liesIn, REGION } from "./country-boxes.ts";

type Rows = readonly (readonly string[])[];

const MOST = 0.9;

/**
 * A number of five digits may be a day of Excel's, of four a year, of ten or more a moment: without a
 * name they are numbers.
 */
const isSureDate = (text: string) =>
  isDate(text) && !/^(?:\d{4,5}(?:\.\d+)?|\d{9,})$/u.test(text.trim());

const isMostly = (texts: readonly string[], isLike: (text: string) => boolean): boolean => {
  const stated = texts.filter(isStated);
  return stated.length > 0 && stated.filter(isLike).length >= stated.length * MOST;
};

/** Two columns side by side whose numbers lie in the region as latitude and longitude. */
function degreesAt(
  rows: Rows,
  width: number,
): readonly [latitude: number, longitude: number] | null {
  for (let column = 0; column + 1 < width; column++)
    for (const [latitude, longitude] of [
      [column, column + 1],
      [column + 1, column],
    ] as const) {
      const points = rows.map((row) => [row[longitude] ?? "", row[latitude] ?? ""] as const);
      const stated = points.filter(([x, y]) => isStated(x) && isStated(y));
      const inside = stated.filter(([x, y]) => liesIn(REGION, degreesIn(x), degreesIn(y)));
      // Whole numbers are as likely anything else.
      const areExact = stated.every(([x, y]) => /\D/u.test(x.trim()) && /\D/u.test(y.trim()));
      if (stated.length > 0 && areExact && inside.length >= stated.length * MOST)
        return [latitude, longitude];
    }
  return null;
}

/** For a table that names no column: which hold dates and degrees, the only cells that speak for themselves. */
export function guessByContent(width: number, rows: Rows): Guess[] {
  const guess = (field: EventField, column: number, holds: Guess["holds"]): Guess => ({
    field,
    column,
    name: "",
    holds,
  });
  const columns = Array.from({ length: width }, (_, column) => column);
  const date = columns.find((column) =>
    isMostly(
      rows.map((row) => row[column] ?? ""),
      isSureDate,
    ),
  );
  const degrees = degreesAt(rows, width);
  return [
    ...(date === undefined ? [] : [guess("date", date, "date")]),
    ...(degrees === null
      ? []
      : [guess("latitude", degrees[0], "degrees"), guess("longitude", degrees[1], "degrees")]),
  ];
}
