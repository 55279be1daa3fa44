import { mappingOf } from "./recognise-layout.ts";

export interface SampleRow {
  readonly line: number;
  readonly texts: readonly string[];
}

const NUMBER = /^[+-]?[\d.,/: -]+$/u;
const filled = (texts: readonly string[]) => texts.filter((text) => text.trim() !== "");

/** The commonest number of cells of the rows, of those that are as common the largest. */
export function commonWidth(rows: readonly SampleRow[]): number {
  const times = new Map<number, number>();
  for (const { texts } of rows) times.set(texts.length, (times.get(texts.length) ?? 0) + 1);
  let width = 0;
  for (const [cells, count] of times) {
    const most = times.get(width) ?? 0;
    if (count > most || (count === most && cells > width)) width = cells;
  }
  return width;
}

/** Names stand once each, and are words. */
function isLikeHeader(texts: readonly string[]): boolean {
  const names = filled(texts);
  const words = names.filter((name) => !NUMBER.test(name.trim()) && name.length < 80);
  return words.length >= names.length * 0.8 && new Set(names).size >= names.length * 0.9;
}

const MOST_BEFORE = 40;

/**
 * The place of the header among the first rows of a file: titles and remarks may stand above it.
 * -1: no row is like a header.
 */
export function findHeader(rows: readonly SampleRow[]): number {
  const candidates = rows.slice(0, MOST_BEFORE);
  const known = candidates.findIndex(({ texts }) => mappingOf(texts) !== null);
  if (known >= 0) return known;
  const width = commonWidth(rows);
  return candidates.findIndex(
    ({ texts }) =>
      filled(texts).length >= Math.max(2, Math.min(width, texts.length) * 0.6) &&
      texts.length >= width * 0.6 &&
      isLikeHeader(texts),
  );
}
