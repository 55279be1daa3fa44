import { toCsv } from "../exports/to-csv.ts";
import type { Figure, FigureBody, FigureKey } from "../exports/figure.ts";
import { t } from "../i18n/index.ts";
import type { ChartSheet } from "./chart-sheet.ts";

/** What of a chart goes into a file. */
export interface ChartFile {
  readonly title: string;
  readonly keys: readonly FigureKey[];
  readonly body: FigureBody;
  /** What the chart leaves beside its drawing. */
  readonly notes: readonly string[];
  readonly sheet: ChartSheet;
}

/** What all charts say of themselves in a file. */
export interface FileContext {
  readonly unit: string;
  readonly filter: string;
  readonly caption: string;
  /** What pale and faded bars are; null without a filter, when there are none. */
  readonly pale: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

export function figureOf(
  { title, keys, body, notes }: ChartFile,
  { unit, filter, caption, pale }: FileContext,
): Figure {
  const said = [...notes, ...(pale === null ? [] : [pale])].filter((note) => note !== "");
  return { title, keys, body, notes: said, unit, filter, caption };
}

/** One line for each row of the table; unit, filter and date in columns of their own. */
export function csvOf({ sheet }: ChartFile, { unit, filter, date }: FileContext): string {
  const { unit: unitHead, filter: filterHead, date: dateHead } = t.exports.columns;
  return toCsv([
    [...sheet.columns, unitHead, filterHead, dateHead],
    ...sheet.rows.map(({ name, texts = [], cells }) => [
      name,
      ...texts,
      ...cells.map(({ count }) => count),
      unit,
      filter,
      date,
    ]),
  ]);
}
