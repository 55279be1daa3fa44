import { plainDigits } from "./plain-text.ts";

const NOT = /\b(?:not|no|in-?exact|unknown|unclear|un\w+)\b/iu;
/** The widest first; on UCDP's scale. */
const WORDS: readonly (readonly [number, RegExp])[] = [
  [6, /\bcountry|\bnational|\badm(?:in)?[\s_-]?0\b/iu],
  [4, /\bprovinc|\bgovernorate|\bstate\b|\bregion|\badm(?:in)?[\s_-]?1\b/iu],
  [3, /district|\bcounty|\btehsil|\bmunicipal|\badm(?:in)?[\s_-]?[23]\b/iu],
  [2, /\bnear|\bapprox|\baround\b|\bvicinity|\bwithin\b|\d\s*km\b/iu],
  [
    1,
    /\bexact|\bprecise|\bgps\b|\bpoint\b|\bcoordinates?\b|\bstreet|\bvillage|\btown|\bcity|\bcapital|neighbou?rhood/iu,
  ],
];
/** A town that governs something wider is still a town. */
const SEAT = /\b(?:capital|cent(?:er|re)|seat|town|city|village)\b/iu;

const LONGEST = 100;

/**
 * How exact a place is, by the words in a cell ("(6) Country", "Village", "within 25 km"), on UCDP's
 * scale; 0: the words do not say.
 */
export function placePrecisionIn(cell: string): number {
  if (cell.length > LONGEST) return 0;
  const text = plainDigits(cell);
  if (NOT.test(text)) return 0;
  const found = WORDS.find(([code, words]) => words.test(text) && !(code > 2 && SEAT.test(text)));
  return found?.[0] ?? 0;
}
