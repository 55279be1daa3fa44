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
  taken: ReadonlySet<number>,
): readonly [latitude: number, longitude: number] | null {
  for (let column = 0; column + 1 < width; column++) {
    if (taken.has(column) || taken.has(column + 1)) continue;
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
  }
  return null;
}

const columnIn = (rows: Rows, column: number) => rows.map((row) => row[column] ?? "");
const columnsTo = (width: number) => Array.from({ length: width }, (_, column) => column);

function degreesGuessed(
  header: readonly string[],
  rows: Rows,
  taken: ReadonlySet<number>,
): readonly Guess[] {
  const degrees = degreesAt(rows, header.length, taken);
  if (degrees === null) return [];
  return (["latitude", "longitude"] as const).map((field, at) => {
    const column = degrees[at] ?? 0;
    return { field, column, name: header[column] ?? "", holds: "degrees", because: "degrees" };
  });
}

/** For a table that names no column: which hold dates and degrees, the only cells that speak for themselves. */
export function guessByContent(width: number, rows: Rows): readonly Guess[] {
  const header = columnsTo(width).map(() => "");
  const date = columnsTo(width).find((column) => isMostly(columnIn(rows, column), isSureDate));
  const dates: readonly Guess[] =
    date === undefined
      ? []
      : [{ field: "date", column: date, name: "", holds: "date", because: "dates" }];
  return [...dates, ...degreesGuessed(header, rows, new Set())];
}

/** Whether a name is one of a province, in a country where the row names one. */
export type NamesProvince = (name: string, country: string) => boolean;

/** Where one column alone is like that, it may be meant; of several nothing says which. */
function onlyColumn(
  header: readonly string[],
  taken: ReadonlySet<number>,
  isLike: (column: number) => boolean,
): number | undefined {
  const found = columnsTo(header.length).filter((column) => !taken.has(column) && isLike(column));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * For a table whose names do not say when or where: what the cells of columns that are no other field
 * say. `guesses` are those by name.
 */
export function guessFromCells(
  header: readonly string[],
  rows: Rows,
  guesses: readonly Guess[],
  namesProvince: NamesProvince,
): readonly Guess[] {
  const has = (field: EventField) => guesses.some((guess) => guess.field === field);
  const taken = new Set(guesses.map(({ column }) => column));
  const added: Guess[] = [];
  const add = (
    field: EventField,
    column: number | undefined,
    rest: Pick<Guess, "holds" | "because">,
  ) => {
    if (column === undefined) return;
    taken.add(column);
    added.push({ field, column, name: header[column] ?? "", ...rest });
  };
  if (!has("date")) {
    const date = onlyColumn(header, taken, (at) => isMostly(columnIn(rows, at), isSureDate));
    add("date", date, { holds: "date", because: "only-dates" });
  }
  if (!has("latitude") && !has("longitude") && !has("point"))
    for (const { column, ...guess } of degreesGuessed(header, rows, taken))
      add(guess.field, column, guess);
  if (!has("admin1")) {
    const country = guesses.find(({ field }) => field === "country")?.column ?? -1;
    const province = onlyColumn(header, taken, (column) => {
      const stated = rows.filter((row) => isStated(row[column] ?? ""));
      const named = stated.filter((row) =>
        namesProvince((row[column] ?? "").trim(), (row[country] ?? "").trim()),
      );
      return stated.length > 0 && named.length >= stated.length * MOST;
    });
    add("admin1", province, { holds: "text", because: "provinces" });
  }
  return added;
}
