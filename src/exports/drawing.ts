import type { FigureBar } from "./figure.ts";

/** Markup and the height that it takes, in pixels. */
export interface Drawing {
  readonly markup: string;
  readonly height: number;
}

/** Height of a row, and of the text in it, in pixels. */
export const ROW = 26;
export const SIZE = 13;

/** How bars show that the chart's own clause leaves them out. */
export const MUTED_OPACITY = 0.4;

/** What the longest of the bars counts, with or without a filter; at least 1. */
export const largest = (bars: readonly FigureBar[]): number =>
  Math.max(1, ...bars.map(({ all, count }) => Math.max(all, count)));
