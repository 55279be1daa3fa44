import { splitParagraphs } from "../../src/domain/quote.ts";
import type { Claim } from "../../src/domain/schema/claim.ts";
import type { anchorQuotes } from "../../src/ingest/anchor.ts";
import { textOf, type Units } from "./alter-text.ts";

/** A claim's quote and where it stands in the document as coded, in UTF-16 units. */
export interface PlacedQuote {
  readonly claim: string;
  readonly quote: Claim["locator"]["quote"];
  readonly start: number;
  readonly end: number;
}

/** Counts of quotes: those that still stand (found exactly, approximately), those that are gone. */
export interface Result {
  readonly standing: number;
  readonly exact: number;
  readonly approximate: number;
  readonly gone: number;
  /** Ids of claims whose quote was found where it does not stand. */
  readonly wrong: readonly string[];
  readonly milliseconds: number;
}

/** At least 95% of the quotes that stand are found, and none in a wrong place. */
export const passes = ({ standing, exact, approximate, wrong }: Result): boolean =>
  exact + approximate >= 0.95 * standing && wrong.length === 0;

/** Throws where a quote does not stand where its locator says: `check:quotes` says more. */
export function placeQuotes(claims: readonly Claim[], text: string): readonly PlacedQuote[] {
  const paragraphs = splitParagraphs(text);
  const starts: number[] = [];
  let from = 0;
  for (const paragraph of paragraphs) {
    starts.push(text.indexOf(paragraph, from));
    from = (starts.at(-1) ?? 0) + paragraph.length;
  }
  return claims.map(({ id, locator: { paragraph, quote } }) => {
    const whole = quote.prefix + quote.exact + quote.suffix;
    const inside = paragraphs[paragraph - 1]?.indexOf(whole) ?? -1;
    if (inside < 0) throw new Error(`${id}: its quote is not in paragraph ${paragraph}`);
    const start = (starts[paragraph - 1] ?? 0) + inside + quote.prefix.length;
    return { claim: id, quote, start, end: start + quote.exact.length };
  });
}

/** How well `anchor` finds the quotes again in an altered text whose units know where they come from. */
export function measure(
  placed: readonly PlacedQuote[],
  units: Units,
  anchor: typeof anchorQuotes,
): Result {
  const text = textOf(units);
  const began = performance.now();
  const anchors = anchor(
    placed.map(({ quote }) => quote),
    text,
  );
  const milliseconds = performance.now() - began;
  const result = { standing: 0, exact: 0, approximate: 0, gone: 0 };
  const wrong: string[] = [];
  placed.forEach(({ claim, start, end }, index) => {
    const here = (from: number | null) => from !== null && from >= start && from < end;
    const first = units.findIndex(({ from }) => here(from));
    const last = units.findLastIndex(({ from }) => here(from)) + 1;
    const found = anchors[index] ?? null;
    if (first < 0) result.gone += 1;
    else result.standing += 1;
    if (found === null) return;
    const shared = Math.min(found.end, last) - Math.max(found.start, first);
    const spanned = Math.max(found.end, last) - Math.min(found.start, first);
    if (first < 0 || shared < 0.8 * spanned) wrong.push(claim);
    else result[found.how] += 1;
  });
  return { ...result, wrong, milliseconds };
}
