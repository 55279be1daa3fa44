import { type IntervalColumn, OPEN_END, OPEN_START, UNDATED } from "./columns.ts";

export type Granularity = "year" | "month";

export interface TimelineBin {
  /** First and last day since 1970-01-01, inclusive. */
  readonly start: number;
  readonly end: number;
  /** `YYYY` or `YYYY-MM`. */
  readonly label: string;
  /** Rows whose interval lies inside the bin. */
  readonly exact: number;
  /** Rows whose interval overlaps this bin and others, or is open. */
  readonly spanning: number;
}

export interface Timeline {
  readonly bins: readonly TimelineBin[];
  readonly undated: number;
}

const DAY = 86_400_000;

/** The first and the last known day of a column; null when it has none. */
function domainOf({ start, end }: IntervalColumn): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  const include = (day: number) => {
    if (day === UNDATED || day === OPEN_START || day === OPEN_END) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  start.forEach(include);
  end.forEach(include);
  return first > last ? null : { first, last };
}

/** The calendar years or months that cover a domain, without counts. */
function emptyBins(first: number, last: number, granularity: Granularity) {
  const step = granularity === "year" ? 12 : 1;
  const date = new Date(first * DAY);
  const year = date.getUTCFullYear();
  let month = granularity === "year" ? 0 : date.getUTCMonth();
  const dayOf = (at: number) => new Date(0).setUTCFullYear(year, at, 1) / DAY;
  const bins: Pick<TimelineBin, "start" | "end" | "label">[] = [];
  for (; dayOf(month) <= last; month += step) {
    const start = dayOf(month);
    const iso = new Date(start * DAY).toISOString();
    // Years beyond 0 to 9999 have a sign and six digits.
    const label = iso.slice(0, iso.indexOf("-", 1) + (granularity === "year" ? 0 : 3));
    bins.push({ start, end: dayOf(month + step) - 1, label });
  }
  return bins;
}

/**
 * Counts rows in calendar years or months (UTC). A dated row is counted in each bin that it
 * overlaps; open ends reach as far as the first or last known day of the whole column. The bins
 * depend on the column only, so that the axis stays while filters move.
 */
export function binIntervals(
  column: IntervalColumn,
  rows: Uint32Array,
  granularity: Granularity,
): Timeline {
  const { start, end } = column;
  const domain = domainOf(column);
  const bins = domain === null ? [] : emptyBins(domain.first, domain.last, granularity);
  const exact = new Uint32Array(bins.length);
  // Differences between neighbours: a row that spans many bins costs two additions.
  const spanning = new Int32Array(bins.length + 1);
  let undated = 0;
  for (const row of rows) {
    if (domain === null || start[row] === UNDATED) {
      undated++;
      continue;
    }
    const first = binAt(bins, Math.max(start[row]!, domain.first));
    const last = binAt(bins, Math.min(end[row]!, domain.last));
    if (first === last && start[row] !== OPEN_START && end[row] !== OPEN_END) {
      exact[first]!++;
    } else {
      spanning[first]!++;
      spanning[last + 1]!--;
    }
  }
  let current = 0;
  return {
    bins: bins.map((bin, at) => {
      current += spanning[at]!;
      return { ...bin, exact: exact[at]!, spanning: current };
    }),
    undated,
  };
}

/** The bin that holds a day of the domain. */
function binAt(bins: readonly { readonly start: number }[], day: number): number {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (bins[middle]!.start <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
