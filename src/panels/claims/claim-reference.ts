import type { Claim } from "../../domain/schema/claim.ts";
import { referenceInWords } from "../../exports/reference-in-words.ts";
import { t } from "../../i18n/index.ts";
import type { Naming } from "../../selectors/names.ts";

/** Where a claim stands: "Document 002 ¶10", or the line of a data set's file, by its name. */
export const claimReference = (
  claim: Pick<Claim, "document" | "locator">,
  naming: Pick<Naming, "document">,
): string => referenceInWords(claim, naming.document, t.panels.detail.card.paragraph);
