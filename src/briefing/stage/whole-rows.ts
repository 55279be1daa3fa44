/** A row, a paragraph or a head: what is shown whole or not at all. In pixels from one and the same edge. */
export interface Unit {
  readonly top: number;
  readonly bottom: number;
  /** A head that nothing follows is not shown either. */
  readonly isHead: boolean;
}

/** Less than this is how browsers round, in pixels. */
const SLACK = 1;

/** Where to cut what is shown down to `bottom`, so that nothing is cut through. */
export function cutOf(units: readonly Unit[], bottom: number): number {
  let cut = bottom;
  for (;;) {
    const straddling = units.filter((each) => each.top < cut - SLACK && each.bottom > cut + SLACK);
    const shown = units.filter((each) => each.bottom <= cut + SLACK);
    const end = Math.max(...shown.map((each) => each.bottom));
    const lastHeads =
      straddling.length > 0
        ? []
        : shown.filter((each) => each.isHead && each.bottom >= end - SLACK);
    const next = Math.min(...[...straddling, ...lastHeads].map(({ top }) => top));
    if (!(next < cut)) return cut;
    cut = next;
  }
}
