import { rangeOf } from "../analysis/disagreement.ts";
import type { Figure } from "../domain/schema/claim.ts";

/** The one number that stands for a figure in a bar or a cell: the best, else the end that is known. */
export const pointOf = ({ low, best, high }: Figure): number => best ?? low ?? high ?? 0;

/** The end of an axis from 0 that holds all ranges, with room for the arrow of an open end. */
export function fullOf(ranges: readonly (readonly [number, number])[]): number {
  const known = ranges.flat().filter(Number.isFinite);
  const most = Math.max(1, ...known);
  return ranges.some(([, high]) => high === Infinity) ? most * 1.25 : most;
}

/** Where a range lies on an axis from 0 to `full`, in percent, and which of its ends are open. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** A best value that lies inside the range; null where there is none. */
  readonly best: number | null;
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

export function spanOf(figure: Figure, full: number): Span {
  const [low, high] = rangeOf(figure);
  const percent = (value: number) => (100 * Math.min(Math.max(value, 0), full)) / full;
  return {
    start: percent(low),
    end: percent(high),
    best: figure.best === null || low === high ? null : percent(figure.best),
    isOpenBelow: low === -Infinity,
    isOpenAbove: high === Infinity,
  };
}
