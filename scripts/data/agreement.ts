import { readFileSync } from "node:fs";

/**
 * Agreement of two independent codings. Two claims are the same assertion if they stand in the same
 * paragraph of the same document and their wording overlaps: the share of the shorter quote's words
 * that the longer one has, plus the Jaccard index of the summaries' content words, reaches
 * `SAME_ASSERTION`. Pairs are formed one to one, the best overlap first.
 */
interface Coded {
  readonly document: string;
  readonly paragraph: number;
  readonly quote: string;
  readonly summary: string;
  readonly kind: string;
  readonly modality: string;
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

interface Pair {
  readonly a: Coded;
  readonly b: Coded;
  readonly overlap: number;
}

const SAME_ASSERTION = 0.6;
/** Words are compared by their first letters, so that "leader" and "leaders" are one. */
const STEM_LENGTH = 6;
const FUNCTION_WORDS = new Set(
  "a an and are as at be been by for from had has have in is it its not of on or said that the their these they this to was were which who with".split(
    " ",
  ),
);

const readCoding = (file: string): readonly Coded[] =>
  readFileSync(new URL(`../../data/coding/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Coded);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((each) => b.has(each)).length;

/** Shared part of the union; two empty sets are equal. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  const union = a.size + b.size - both;
  return union === 0 ? 1 : both / union;
}

/** 0: nothing in common; 2: the same words in quote and summary. */
function overlapOf(a: Coded, b: Coded): number {
  const [quoteA, quoteB] = [wordsOf(a.quote), wordsOf(b.quote)];
  const shorter = Math.max(1, Math.min(quoteA.size, quoteB.size));
  return shared(quoteA, quoteB) / shorter + jaccard(wordsOf(a.summary), wordsOf(b.summary));
}

function pairUp(codingA: readonly Coded[], codingB: readonly Coded[]): readonly Pair[] {
  const candidates = codingA
    .flatMap((a) =>
      codingB
        .filter((b) => b.document === a.document && b.paragraph === a.paragraph)
        .map((b) => ({ a, b, overlap: overlapOf(a, b) })),
    )
    .filter(({ overlap }) => overlap >= SAME_ASSERTION)
    .sort((one, other) => other.overlap - one.overlap);
  const taken = new Set<Coded>();
  return candidates.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean) =>
  mean(pairs.map((pair) => Number(holds(pair))));

/** Cohen's kappa (Cohen 1960): agreement beyond what the coders' own frequencies give by chance. */
function kappa(pairs: readonly Pair[], code: (claim: Coded) => string): number {
  const observed = share(pairs, ({ a, b }) => code(a) === code(b));
  const codes = new Set(pairs.flatMap(({ a, b }) => [code(a), code(b)]));
  const expected = [...codes].reduce(
    (sum, each) =>
      sum + share(pairs, ({ a }) => code(a) === each) * share(pairs, ({ b }) => code(b) === each),
    0,
  );
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

const percent = (value: number) => `${(100 * value).toFixed(1)}%`;
const line = (label: string, ...cells: readonly string[]) =>
  console.log(label.padEnd(34) + cells.map((cell) => cell.padStart(10)).join(""));

const codingA = readCoding("coder-a.jsonl");
const codingB = readCoding("coder-b.jsonl");
const pairs = pairUp(codingA, codingB);

line("document", "coder A", "coder B", "matched", "of A", "of B");
for (const id of [...new Set(codingA.map(({ document }) => document)), "all"]) {
  const counts = [codingA, codingB, pairs.map(({ a }) => a)].map(
    (claims) => claims.filter(({ document }) => id === "all" || document === id).length,
  );
  const [ofA = 0, ofB = 0, matched = 0] = counts;
  line(id, ...counts.map(String), percent(matched / ofA), percent(matched / ofB));
}

console.log(`\non the ${pairs.length} matched pairs`);
line("", "the same", "Jaccard");
for (const field of ["actors", "places"] as const) {
  const overlaps = pairs.map(({ a, b }) => jaccard(new Set(a[field]), new Set(b[field])));
  line(field, percent(mean(overlaps.map((each) => Number(each === 1)))), mean(overlaps).toFixed(3));
}
line("", "the same", "kappa");
for (const field of ["kind", "modality"] as const) {
  const same = share(pairs, ({ a, b }) => a[field] === b[field]);
  line(field, percent(same), kappa(pairs, (claim) => claim[field]).toFixed(3));
}
