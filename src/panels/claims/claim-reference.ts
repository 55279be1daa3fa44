import { isDataSetId } from "../../domain/data-set.ts";
import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import type { Naming } from "../../selectors/names.ts";

/** Where a claim stands: "Document 002 ¶10", or the line of a data set's file, by its name. */
export const claimReference = (
  { document, locator: { paragraph } }: Pick<Claim, "document" | "locator">,
  naming: Pick<Naming, "document">,
): string =>
  isDataSetId(document)
    ? t.dataSets.document.reference(naming.document(document), paragraph)
    : t.panels.detail.card.paragraph(document, paragraph);
