import { t } from "../../i18n/index.ts";
import type { ExportedAbout, ExportedData } from "./exported-data.ts";

const words = t.dataPackage;

/** What a file says of itself, as names and values; what is not set and needs no word is left out. */
export function aboutWords(about: ExportedAbout): readonly (readonly [string, string])[] {
  const { title, filter, unit, date, marking, statement, attribution, link, leftOut = "" } = about;
  return [
    [words.about.title, title],
    [words.about.marking, marking || words.noMarking],
    [words.about.filter, filter || words.noFilter],
    [words.about.unit, unit],
    [words.about.exported, date],
    [words.about.statement, statement],
    [words.about.attribution, attribution],
    ...(link === "" ? [] : [[words.about.link, link] as const]),
    ...(leftOut === "" ? [] : [[words.about.leftOut, leftOut] as const]),
  ];
}

/** The same as an object for JSON, with the numbers of what the file holds. */
export const metadataOf = ({ about, claims, documents }: ExportedData) => ({
  title: about.title,
  filter: about.filter || words.noFilter,
  unit: about.unit,
  exported: about.date,
  marking: about.marking,
  statement: about.statement,
  attribution: about.attribution,
  link: about.link,
  claims: claims.length,
  documents: documents.length,
  leftOut: about.leftOut ?? "",
  note: words.assertion,
});

/** "37 claims from 3 documents" */
export const countWords = ({ claims, documents }: ExportedData): string =>
  words.count(claims.length, documents.length);
