import type { Footnote } from "./handout.ts";

/** 1, 2, 3, 7 → "1–3, 7" */
function ranges(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(", ");
}

/** Where claims stand, as short as can be: "000 ¶3–5, 9 · 002 ¶1". */
export function locators(footnotes: readonly Footnote[]): string {
  const paragraphs = new Map<string, Set<number>>();
  for (const { document, paragraph } of footnotes) {
    const of = paragraphs.get(document) ?? new Set();
    paragraphs.set(document, of.add(paragraph));
  }
  return [...paragraphs]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([document, of]) => `${document} ¶${ranges([...of].sort((a, b) => a - b))}`)
    .join(" · ");
}
