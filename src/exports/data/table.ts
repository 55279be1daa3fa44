import { t } from "../../i18n/index.ts";
import { type CsvValue, toCsv } from "../to-csv.ts";
import type { ExportedAbout } from "./exported-data.ts";

/** A column of a table: how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly description: string;
  /** Type of Table Schema. */
  readonly type: "string" | "integer" | "date";
  readonly value: (row: Row) => CsvValue;
}

type Values<Row, Name extends string> = Readonly<Record<Name, (row: Row) => CsvValue>>;

/** Columns in the order of the catalogue, which describes each. */
export function columnsOf<Row, Name extends string>(
  descriptions: Readonly<Record<Name, string>>,
  values: Values<Row, NoInfer<Name>>,
  types: Readonly<Record<string, Column<Row>["type"]>>,
): readonly Column<Row>[] {
  return (Object.keys(descriptions) as Name[]).map((name) => ({
    name,
    description: descriptions[name],
    type: types[name] ?? "string",
    value: values[name],
  }));
}

/** What every row says of the export: so a row can be traced wherever it is copied to. */
export const aboutColumns = (about: ExportedAbout): readonly Column<unknown>[] =>
  columnsOf(
    t.dataPackage.aboutColumns,
    {
      export_title: () => about.title,
      export_filter: () => about.filter || t.dataPackage.noFilter,
      export_unit: () => about.unit,
      exported: () => about.date,
      marking: () => about.marking,
      boundary_statement: () => about.statement,
      attribution: () => about.attribution,
      link: () => about.link,
      left_out: () => about.leftOut ?? "",
    },
    { exported: "date" },
  );

/** A table of a file. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A head of names and a line for each row. */
export const tableAsCsv = <Row>({ columns, rows }: Table<Row>): string =>
  toCsv([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ]);

/**
 * Rows under a head of names, each with what every row says of the export. A row that is shorter than
 * others, as that of the undated is, ends in empty cells: what is said of the export has its own columns.
 */
export function rowsAsCsv(
  [head = [], ...rows]: readonly (readonly CsvValue[])[],
  about: ExportedAbout,
): string {
  const columns = aboutColumns(about);
  const said = columns.map(({ value }) => value(null));
  const width = rows.reduce((most, { length }) => Math.max(most, length), head.length);
  const filled = (row: readonly CsvValue[]) => [
    ...row,
    ...Array<CsvValue>(width - row.length).fill(""),
  ];
  return toCsv([
    [...filled(head), ...columns.map(({ name }) => name)],
    ...rows.map((row) => [...filled(row), ...said]),
  ]);
}
