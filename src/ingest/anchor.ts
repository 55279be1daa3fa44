import approximateSearch from "approx-string-match";
import { errorsAfter, errorsBefore } from "./context-errors.ts";
import { type FoldedText, foldText, isEdge, unfoldRange } from "./fold-text.ts";

/** W3C TextQuoteSelector, as a claim's locator holds it. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where a quote stands: `[start, end)` in UTF-16 units of the original text. `exact`: letter for
 * letter but for typography, case and line breaks; `approximate`: with errors.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly how: "exact" | "approximate";
}

/** Errors a quote may have, as a share of its length. */
const MOST_ERRORS = 0.2;
/** Share of the letters of prefix and suffix together that must agree. */
const AGREEING = 0.7;
/** Letters of prefix and suffix together, below which they are weak evidence. */
const FAINT = 10;
/** Share of the letters of prefix, quote and suffix together that must agree. */
const LEAST_SCORE = 0.8;

interface FoldedQuote {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Share of the letters of prefix, quote and suffix that agree, 0 to 1. */
  readonly score: number;
  readonly errors: number;
}

/** The three parts folded as one text, so that what joins them is folded as in the document. */
function foldQuote({ prefix, exact, suffix }: TextQuote): FoldedQuote {
  const { text, starts } = foldText(prefix + exact + suffix);
  const indexOf = (offset: number) => {
    const at = starts.findIndex((start) => start >= offset);
    return at < 0 ? text.length : at;
  };
  let from = indexOf(prefix.length);
  let to = indexOf(prefix.length + exact.length);
  while (from < to && text.charAt(from) === " ") from += 1;
  while (from < to && text.charAt(to - 1) === " ") to -= 1;
  return {
    prefix: text.slice(0, from).trimStart(),
    exact: text.slice(from, to),
    suffix: text.slice(to).trimEnd(),
  };
}

/** Scores the place `[from, to)`, or gives null where what stands around it speaks against it. */
function judge(
  quote: FoldedQuote,
  folded: FoldedText,
  place: Omit<Candidate, "score">,
): Candidate | null {
  const { text } = folded;
  const { from, to, errors } = place;
  const { prefix, exact, suffix } = quote;
  const before = errorsBefore(prefix, text, from);
  const after = errorsAfter(suffix, text, to);
  const context = prefix.length + suffix.length;
  // Without a context only the very words can tell the place.
  const unlikely = context === 0 && errors > 0;
  const disagrees = context > 0 && 1 - (before + after) / context < AGREEING;
  // A context of few letters agrees by chance; that the paragraph ends there must be true as well.
  const faint = context < FAINT;
  const strays =
    (faint && prefix === "" && !isEdge(folded, from)) ||
    (faint && suffix === "" && !isEdge(folded, to));
  if (unlikely || disagrees || (context > 0 && strays)) return null;
  return { ...place, score: 1 - (errors + before + after) / (context + exact.length) };
}

function exactPlaces(exact: string, text: string): readonly Omit<Candidate, "score">[] {
  const places = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ from: at, to: at + exact.length, errors: 0 });
  return places;
}

/**
 * Places like the quote, and places like the quote with its context: a better likeness of the quote
 * alone, elsewhere, must not hide the place that the context points to.
 */
function likelyPlaces(quote: FoldedQuote, text: string): readonly Omit<Candidate, "score">[] {
  const { prefix, exact, suffix } = quote;
  const most = Math.floor(exact.length * MOST_ERRORS);
  const search = (part: string, pattern: string, errors: number, offset: number) =>
    approximateSearch(part, pattern, errors).map(({ start, end, errors: found }) => ({
      from: offset + start,
      to: offset + end,
      errors: found,
    }));
  const whole = prefix + exact + suffix;
  const around = search(text, whole, Math.floor(whole.length * (1 - LEAST_SCORE)), 0);
  return [
    ...search(text, exact, most, 0),
    ...around.flatMap(({ from, to }) => search(text.slice(from, to), exact, most, from)),
  ];
}

const overlap = (a: Candidate, b: Candidate) => a.from < b.to && b.from < a.to;

/** The best candidate, or null where none is good enough or another place is as good. */
function best(candidates: readonly (Candidate | null)[]): Candidate | null {
  const ranked = candidates
    .filter((each): each is Candidate => each !== null && each.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.errors - b.errors);
  const [first, ...others] = ranked;
  if (first === undefined) return null;
  const rival = others.find((each) => !overlap(first, each));
  return rival !== undefined && rival.score === first.score ? null : first;
}

const judged = (
  quote: FoldedQuote,
  folded: FoldedText,
  places: readonly Omit<Candidate, "score">[],
): Candidate | null => best(places.map((place) => judge(quote, folded, place)));

const toAnchor = (found: Candidate, folded: FoldedText): Anchor => ({
  ...unfoldRange(folded, found.from, found.to),
  how: found.errors === 0 ? "exact" : "approximate",
});

/** `anchorQuote` for quotes that stand letter for letter only; quick in texts of any length. */
export function anchorExactly(quote: TextQuote, folded: FoldedText): Anchor | null {
  const wanted = foldQuote(quote);
  if (wanted.exact === "") return null;
  const found = judged(wanted, folded, exactPlaces(wanted.exact, folded.text));
  return found && toAnchor(found, folded);
}

/**
 * Finds a quote in a folded text: letter for letter, else with errors. Several places are told apart
 * by what stands before and after them, and a place where that disagrees is not the quote's place,
 * so a quote whose paragraph is gone has none, even if the phrase stands elsewhere.
 *
 * The method is that of the Hypothesis client (`src/annotator/anchoring/match-quote.ts`,
 * https://github.com/hypothesis/client, BSD-2-Clause): approximate search, candidates ranked by the
 * likeness of quote, prefix and suffix. Unlike it, a place below a threshold is refused.
 */
export function anchorQuote(quote: TextQuote, folded: FoldedText): Anchor | null {
  const exactly = anchorExactly(quote, folded);
  if (exactly !== null) return exactly;
  const wanted = foldQuote(quote);
  if (wanted.exact === "") return null;
  const found = judged(wanted, folded, likelyPlaces(wanted, folded.text));
  return found && toAnchor(found, folded);
}

/** `anchorQuote` for each of many quotes of one text, which is folded once. */
export function anchorQuotes(
  quotes: readonly TextQuote[],
  text: string,
): readonly (Anchor | null)[] {
  const folded = foldText(text);
  return quotes.map((quote) => anchorQuote(quote, folded));
}
