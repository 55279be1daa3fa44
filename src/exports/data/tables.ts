import type { Claim } from "../../domain/schema/claim.ts";
import type { Document } from "../../domain/schema/document.ts";
import { t } from "../../i18n/index.ts";
import { claimColumns } from "./claim-columns.ts";
import { type ExportedData, namesOf } from "./exported-data.ts";
import { aboutColumns, columnsOf, type Table } from "./table.ts";

/** One row for each claim, in the order of the record. */
export const claimTable = (data: ExportedData): Table<Claim> => ({
  columns: [...claimColumns(namesOf(data)), ...aboutColumns(data.about)],
  rows: data.claims,
});

/** One row for each document that claims come from. */
export function documentTable(data: ExportedData): Table<Document> {
  const { notStated, documentColumns } = t.dataPackage;
  const counts = new Map<string, number>();
  for (const { document } of data.claims) counts.set(document, (counts.get(document) ?? 0) + 1);
  const columns = columnsOf<Document, keyof typeof documentColumns>(
    documentColumns,
    {
      document_id: ({ id }) => id,
      title: ({ title }) => title,
      publisher: ({ publisher }) => publisher ?? notStated,
      published: ({ published }) => published ?? notStated,
      sha256: ({ sha256 }) => sha256,
      paragraphs: ({ paragraphs }) => paragraphs,
      language: ({ language }) => language,
      reliability: ({ reliability }) => reliability,
      claims: ({ id }) => counts.get(id) ?? 0,
    },
    { paragraphs: "integer", claims: "integer" },
  );
  return { columns: [...columns, ...aboutColumns(data.about)], rows: data.documents };
}
