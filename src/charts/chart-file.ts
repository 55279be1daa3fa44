import type { Figure, FigureBody, FigureKey } from "../exports/figure.ts";
import type { CsvValue } from "../exports/to-csv.ts";
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
}

export function figureOf(
  { title, keys, body, notes }: ChartFile,
  { unit, filter, caption, pale }: FileContext,
): Figure {
  const said = [...notes, ...(pale === null ? [] : [pale])].filter((note) => note !== "");
  return { title, keys, body, notes: said, unit, filter, caption };
}

/** The numbers of the chart as rows of a table, the names of its columns first. */
export const rowsOf = ({ sheet }: ChartFile): readonly (readonly CsvValue[])[] => [
  sheet.columns,
  ...sheet.rows.map(({ name, texts = [], cells }) => [
    name,
    ...texts,
    ...cells.map(({ count, said }) => said ?? count),
  ]),
];
