import { formatNumber, t } from "./index.ts";

/** A figure as a claim gives it; null = not given. */
interface Stated {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

const words = t.panels.detail.figure;

/** low 8000 → "at least 8,000"; low and high → "70 to 80"; with a best value, that first. */
export function figureInWords({ low, best, high }: Stated): string {
  const range = rangeInWords(low, high);
  if (best === null) return range;
  return range === "" || (low === best && high === best)
    ? formatNumber(best)
    : words.withBest(formatNumber(best), range);
}

function rangeInWords(low: number | null, high: number | null): string {
  if (low !== null && high !== null)
    return low === high ? formatNumber(low) : words.range(formatNumber(low), formatNumber(high));
  if (low !== null) return words.low(formatNumber(low));
  return high === null ? "" : words.high(formatNumber(high));
}
