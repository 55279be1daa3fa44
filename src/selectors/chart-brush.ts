import type { DateClause } from "../domain/clause.ts";
import type { TimeBin } from "./chart-timeline.ts";

/** Positions of the first and the last bin that a brush holds, both inclusive. */
export interface BrushRange {
  readonly first: number;
  readonly last: number;
}

type Edges = readonly Pick<TimeBin, "start" | "end">[];

/** The bins that a date clause touches; all of them when it is open at both ends. */
export function brushOf(bins: Edges, { value }: DateClause): BrushRange {
  const { from, to } = value;
  const first = from === null ? 0 : bins.findIndex(({ end }) => end >= from);
  const last = to === null ? bins.length - 1 : bins.findLastIndex(({ start }) => start <= to);
  return {
    first: first < 0 ? Math.max(0, bins.length - 1) : first,
    last: Math.max(0, last),
  };
}

export const isWhole = (bins: Edges, { first, last }: BrushRange): boolean =>
  first <= 0 && last >= bins.length - 1;

/**
 * The date clause of a brush. An edge of the brush at the edge of the chart is open, so that a record
 * that grows stays inside; where the chart shows only some years (`isPart`) it is where it is. Whether undated claims are kept is not the brush's business.
 */
export function brushClause(
  bins: Edges,
  range: BrushRange,
  undated: boolean,
  isPart = false,
): DateClause {
  const first = Math.min(range.first, range.last);
  const last = Math.max(range.first, range.last);
  return {
    source: "date",
    dimension: "date",
    value: {
      from: first <= 0 && !isPart ? null : (bins[first]?.start ?? null),
      to: last >= bins.length - 1 && !isPart ? null : (bins[last]?.end ?? null),
      undated,
    },
  };
}
