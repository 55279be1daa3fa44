import { meaningOf } from "./parse-date.ts";

type Rows = readonly (readonly string[])[];
type Test = (text: string) => boolean;

const isLike =
  (pattern: RegExp): Test =>
  (text) =>
    pattern.test(text.trim());
const isNumber = isLike(/^-?\d+(?:\.\d+)?$/u);
const isEmptyOrIds = isLike(/^[\d,; -]*$/u);
const isDay: Test = (text) => /^\d{4}-\d\d-\d\d/u.test(text) && meaningOf(text).kind === "date";

/** The estimates of deaths in the orders in which they stand; the last has countries' numbers behind it. */
const ESTIMATES = [
  ["low", "best", "high"],
  ["best", "low", "high"],
  ["best", "high", "low"],
] as const;

/** Where the columns stand that have a shape of their own; null: there is none. */
class Shape {
  constructor(
    readonly rows: Rows,
    readonly width: number,
  ) {}

  is(column: number, test: Test): boolean {
    return (
      column >= 0 && column < this.width && this.rows.every((row) => test(row[column] ?? "\0"))
    );
  }

  /** The first column from one on, before another; -1: none is so. */
  first(test: Test, from: number, before = this.width): number {
    for (let column = from; column < before; column += 1) if (this.is(column, test)) return column;
    return -1;
  }

  /** The columns before another that hold words: names and sources, and no ids. */
  words(from: number, before: number): readonly number[] {
    const columns = Array.from({ length: Math.max(0, before - from) }, (_, at) => from + at);
    return columns.filter((column) => !this.is(column, isEmptyOrIds));
  }

  /** The order in which no estimate of the rows stands above a higher one. */
  estimates(from: number) {
    const number = (row: readonly string[], column: number) => Number(row[column]);
    const orders = from + 3 < this.width ? [...ESTIMATES].reverse() : ESTIMATES;
    return orders.find((order) => {
      const [low, best, high] = (["low", "best", "high"] as const).map(
        (name) => from + order.indexOf(name),
      ) as [number, number, number];
      return this.rows.every(
        (row) => number(row, low) <= number(row, best) && number(row, best) <= number(row, high),
      );
    });
  }
}

/**
 * Rows of UCDP GED without their header, of versions before 2018, which have other columns in other
 * orders: what their cells are shows which. → names by column, "" for those that are not told apart;
 * null: they are no such rows.
 */
export function headerOfOlderUcdp(rows: Rows): readonly string[] | null {
  const width = rows[0]?.length ?? 0;
  const shape = new Shape(
    // A row may be cut at the end of what was looked at.
    rows.filter(({ length }) => length === width),
    width,
  );
  const point = shape.first(isLike(/^POINT ?\(/iu), 8);
  const year = shape.first(isLike(/^(?:19|20)\d\d$/u), 1, 3);
  const start = shape.first(isDay, point + 1);
  const exact = shape.first(isLike(/^[1-7]$/u), point - 7, point - 4);
  const kind = shape.first(isLike(/^[123]$/u), year + 2, year + 4);
  const isWhole =
    [point, year, start, exact, kind].every((column) => column > 0) &&
    shape.is(0, isLike(/^\d+$/u)) &&
    shape.is(point - 1, isNumber) &&
    shape.is(point - 2, isNumber) &&
    shape.is(start - 1, isLike(/^[1-5]$/u)) &&
    shape.is(start + 1, isDay);
  // The conflict and the dyad have names, then the sides; sources follow in every version.
  const [, dyad, a, b, article] = isWhole ? shape.words(kind + 1, exact) : [];
  const order = shape.estimates(start + 6);
  if (dyad === undefined || a === undefined || b === undefined) return null;
  if (article === undefined || order === undefined) return null;
  const hasParts = shape.is(article + 2, isLike(/^\d{4}-\d\d-\d\d/u));
  const named: readonly (readonly [number, readonly string[]])[] = [
    [0, ["id"]],
    [year, ["year", "active_year"]],
    [kind, ["type_of_violence"]],
    [dyad, ["dyad_name"]],
    [a, ["side_a"]],
    [b, ["side_b"]],
    [
      article,
      ["source_article", ...(hasParts ? ["source_office", "source_date", "source_headline"] : [])],
    ],
    [exact, ["where_prec", "where_coordinates"]],
    [point - 4, ["adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country"]],
    [start - 1, ["date_prec", "date_start", "date_end"]],
    [start + 2, ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", ...order]],
  ];
  const header = Array.from({ length: width }, () => "");
  for (const [from, names] of named) names.forEach((name, at) => (header[from + at] = name));
  return header;
}
