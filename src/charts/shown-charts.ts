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

/** Kind beside modality, groups by provinces, who does what to whom: such take two columns where there are two. */
const WIDE: readonly ChartName[] = ["kinds", "grid", "network", "matrix", "figures", "ratings"];
/** A table with sentences in it takes three. */
const WIDEST: readonly ChartName[] = ["held"];
const spanOf = (chart: ChartName) => (WIDEST.includes(chart) ? 3 : WIDE.includes(chart) ? 2 : 1);

/**
 * The charts that a band of `columns` shows: `first` and those after it in the list, which starts
 * over at its end. Room that is too narrow for the next is left to those that are shown.
 */
export function shownCharts(first: ChartName, columns: number): readonly ShownChart[] {
  const start = CHARTS.indexOf(first);
  const shown: ShownChart[] = [];
  let left = columns;
  for (let step = 0; step < CHARTS.length && left > 0; step++) {
    const chart = CHARTS[(start + step) % CHARTS.length] ?? first;
    const span = Math.min(spanOf(chart), columns);
    if (span > left) break;
    shown.push({ chart, span });
    left -= span;
  }
  return shown;
}
