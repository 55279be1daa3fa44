import { isDataSetId } from "../domain/data-set.ts";
import type { Claim } from "../domain/schema/claim.ts";
import { t } from "../i18n/index.ts";

/**
 * Where a claim stands: the line of a data set's file, by the set's name; of a document what
 * `ofDocument` makes of its number and the paragraph.
 */
export const referenceInWords = (
  { document, locator: { paragraph } }: Pick<Claim, "document" | "locator">,
  nameOf: (document: string) => string,
  ofDocument: (document: string, paragraph: number) => string,
): string =>
  isDataSetId(document)
    ? t.dataSets.document.reference(nameOf(document), paragraph)
    : ofDocument(document, paragraph);
