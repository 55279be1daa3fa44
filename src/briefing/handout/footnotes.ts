import { isDataSetId } from "../../domain/data-set.ts";
import type { Footnote } from "../../exports/handout/handout.ts";
import { t } from "../../i18n/index.ts";
import type { State } from "../../store/state.ts";
import { findClaim } from "../../selectors/row-claims.ts";

/** Footnotes of one handout: a claim keeps its number wherever it is referred to. */
export interface Footnotes {
  /** null: the record has no such claim. */
  readonly of: (claim: string) => Footnote | null;
}

/** Numbers claims in the order in which they are first asked for, from 1. */
export function numberFootnotes({ record }: State): Footnotes {
  const given = new Map<string, Footnote>();
  return {
    of: (id) => {
      const known = given.get(id);
      if (known !== undefined) return known;
      const claim = findClaim(record, id);
      if (claim === undefined) return null;
      const { document, locator } = claim;
      const footnote: Footnote = {
        number: given.size + 1,
        claim: id,
        document,
        paragraph: locator.paragraph,
        source: isDataSetId(document)
          ? t.dataSets.document.reference(
              record?.documents.get(document)?.title ?? document,
              locator.paragraph,
            )
          : t.handout.source(document, locator.paragraph),
        quote: locator.quote.exact,
      };
      given.set(id, footnote);
      return footnote;
    },
  };
}
