import { parquetWriteBuffer } from "hyparquet-writer";

/** Tables of events as analysts have them, invented, in the layouts of ACLED and UCDP. */

export type Row = Readonly<Record<string, string>>;

export const ACLED_ROW: Row = {
  event_id_cnty: "AFG1",
  event_date: "2023-02-16",
  year: "2023",
  time_precision: "1",
  disorder_type: "Political violence",
  event_type: "Battles",
  sub_event_type: "Armed clash",
  actor1: "Military Forces of A",
  assoc_actor_1: "Police of A; Border Guard of A",
  inter1: "State forces",
  actor2: "Group B",
  assoc_actor_2: "",
  inter2: "Rebel group",
  interaction: "State forces-Rebel group",
  civilian_targeting: "",
  iso: "4",
  region: "Caucasus and Central Asia",
  country: "Afghanistan",
  admin1: "Kunar",
  admin2: "Dangam",
  admin3: "",
  location: "Dangam",
  latitude: "34.9878",
  longitude: "71.3764",
  geo_precision: "1",
  source: "Agency One; Paper Two",
  source_scale: "National",
  notes:
    'On 16 February 2023, forces of A and B exchanged fire, "for hours", near the border posts.',
  fatalities: "3",
  tags: "",
  timestamp: "1677000000",
};

export const UCDP_ROW: Row = {
  id: "244657",
  relid: "IRQ-2017-1-524-322",
  year: "2017",
  active_year: "1",
  code_status: "Clear",
  type_of_violence: "1",
  conflict_dset_id: "259",
  conflict_new_id: "259",
  conflict_name: "A: Government",
  dyad_dset_id: "524",
  dyad_new_id: "524",
  dyad_name: "Government of A - B",
  side_a_dset_id: "116",
  side_a_new_id: "116",
  side_a: "Government of A",
  side_b_dset_id: "234",
  side_b_new_id: "234",
  side_b: "B",
  number_of_sources: "2",
  source_article: '"Agency One,2017-07-31,A headline";"Paper Two,2017-08-01,Another, longer one"',
  source_office: "Agency One;Paper Two",
  source_date: "2017-07-31;2017-08-01",
  source_headline: "A headline;Another, longer one",
  source_original: "police",
  where_prec: "2",
  where_coordinates: "Dangam town",
  where_description: "near the town",
  adm_1: "Kunar province",
  adm_2: "Dangam district",
  latitude: "34.987800",
  longitude: "71.376400",
  geom_wkt: "POINT (71.376400 34.987800)",
  priogrid_gid: "179779",
  country: "Afghanistan",
  country_id: "700",
  region: "Asia",
  event_clarity: "1",
  date_prec: "2",
  date_start: "2017-07-30 00:00:00.000",
  date_end: "2017-07-31 00:00:00.000",
  deaths_a: "0",
  deaths_b: "4",
  deaths_civilians: "0",
  deaths_unknown: "2",
  best: "6",
  high: "8",
  low: "6",
  gwnoa: "700",
  gwnob: "",
};

/** Rows with other cells than the first; ids are numbered. */
export const manyRows = (row: Row, idColumn: string, changes: readonly Row[]): Row[] =>
  changes.map((change, at) => ({ ...row, [idColumn]: `${row[idColumn] ?? ""}${at}`, ...change }));

export interface CsvStyle {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly header?: boolean;
}

/** Rows → delimited text; cells are quoted where they must be. The last line has its end. */
export function writeDelimited(
  rows: readonly (readonly string[])[],
  { delimiter = ",", lineEnd = "\n" }: CsvStyle = {},
): string {
  const cell = (text: string) =>
    /["\r\n]/u.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join("");
}

export function writeRows(rows: readonly Row[], style: CsvStyle = {}): string {
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => names.map((name) => row[name] ?? ""));
  return writeDelimited(style.header === false ? cells : [names, ...cells], style);
}

/** Rows → a Parquet file with columns of text. */
export const writeParquet = (rows: readonly Row[]): ArrayBuffer =>
  parquetWriteBuffer({
    columnData: Object.keys(rows[0] ?? {}).map((name) => ({
      name,
      data: rows.map((row) => row[name] ?? ""),
      type: "STRING" as const,
    })),
  });
