import { CHARTS, type ChartName } from "../domain/view.ts";

/** A chart in the band, and how many columns of the band it takes. */
export interface ShownChart {
  readonly chart: ChartName;
  readonly span: number;
}

/** A chart needs that much to be read, in pixels. */
const COLUMN = 248;
const MOST = 6;

/** How many columns a band of that width has. */
export function columnsFor(width: number): number {
  return Math.max(1, Math.min(MOST, Math.floor(width / COLUMN)));
}

/** The grid of groups and provinces takes two columns where there are two. */
const spanOf = (chart: ChartName) => (chart === "grid" ? 2 : 1);

/**
 * The charts that a band of `columns` shows: `first` and those after it in the list, which starts
 * over at its end. The last takes what is left.
 */
export function shownCharts(first: ChartName, columns: number): readonly ShownChart[] {
  const start = CHARTS.indexOf(first);
  const shown: ShownChart[] = [];
  let left = columns;
  for (let step = 0; step < CHARTS.length && left > 0; step++) {
    const chart = CHARTS[(start + step) % CHARTS.length] ?? first;
    const span = Math.min(spanOf(chart), left);
    shown.push({ chart, span });
    left -= span;
  }
  return shown;
}
