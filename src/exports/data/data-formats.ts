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
