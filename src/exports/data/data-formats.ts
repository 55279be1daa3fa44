/** Files of data that a user can ask for. */
export const DATA_FORMATS = [
  "zip",
  "csv",
  "geojson",
  "json",
  "citations-txt",
  "bibtex",
  "ris",
] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/**
 * How many rows of data sets a file holds at the most: what is written in a few seconds and what
 * other programs still open. A package holds every row several times.
 */
export const MOST_ROWS: Readonly<Record<DataFormat, number>> = {
  zip: 10_000,
  csv: 50_000,
  geojson: 20_000,
  json: 20_000,
  "citations-txt": 20_000,
  bibtex: 20_000,
  ris: 20_000,
};
