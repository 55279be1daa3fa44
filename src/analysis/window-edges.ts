/**
 * Where a window over the dates begins and ends, in counts of dated rows: `started` begin no later
 * than its last day, and `ended` of these end before its first, `from`. The others overlap it.
 */
export interface WindowEdges {
  readonly from: number;
  readonly started: number;
  readonly ended: number;
  readonly undated: boolean;
}

export const sameEdges = (a: WindowEdges, b: WindowEdges): boolean =>
  a.started === b.started && a.ended === b.ended && a.undated === b.undated;
