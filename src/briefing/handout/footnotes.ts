import type { Footnote } from "../../exports/handout/handout.ts";
import { referenceInWords } from "../../exports/reference-in-words.ts";
import { t } from "../../i18n/index.ts";
import type { State } from "../../store/state.ts";
import { selectNaming } from "../../selectors/names.ts";
import { findClaim } from "../../selectors/row-claims.ts";

/** Footnotes of one handout: a claim keeps its number wherever it is referred to. */
export interface Footnotes {
  /** null: the record has no such claim. */
  readonly of: (claim: string) => Footnote | null;
}

/** Numbers claims in the order in which they are first asked for, from 1. */
export function numberFootnotes(state: State): Footnotes {
  const { record } = state;
  const naming = selectNaming(state);
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
        document: naming.documentShort(document),
        paragraph: locator.paragraph,
        source: referenceInWords(claim, naming.document, t.handout.source),
        quote: locator.quote.exact,
      };
      given.set(id, footnote);
      return footnote;
    },
  };
}
