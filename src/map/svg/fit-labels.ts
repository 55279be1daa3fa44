interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A name that wants to stand centred on a point, in pixels; the first ones find room first. */
export interface Label extends Spot {
  readonly id: string;
  readonly text: string;
  /** Width of a letter in pixels, where it is not that of most names. */
  readonly letter?: number;
  /** Where it may stand where its point has no room. */
  readonly elsewhere?: readonly Spot[];
}

/** What is drawn over names, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A generous average of Inter at 11 px: it is measured by no one, so it must not be too small. */
const LETTER = 6.4;
/** Of capitals at 12 px and a heavier weight. */
export const CAPITAL = 8.8;
const LINE = 14;

/** What a mark or a badge covers around its centre. */
export const boxAround = ({ x, y }: Spot, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Beside a mark, `gap` pixels from its centre: after it, before it, above it, below it. */
export function spotsBeside({ x, y }: Spot, text: string, gap: number): readonly Spot[] {
  const across = gap + (text.length * LETTER) / 2;
  const down = gap + LINE / 2;
  return [
    { x: x + across, y },
    { x: x - across, y },
    { x, y: y - down },
    { x, y: y + down },
  ];
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (box: Box, edges: Box) =>
  box.left >= edges.left &&
  box.right <= edges.right &&
  box.top >= edges.top &&
  box.bottom <= edges.bottom;

const NO_EDGES: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

interface Surroundings {
  /** What is drawn over names. */
  readonly covered?: readonly Box[];
  /** Of the map: a name that they would cut has no room. */
  readonly edges?: Box;
}

/** The labels that find room beside those before them and beside what is drawn over them, where they stand. */
export function fitLabels<L extends Label>(
  labels: readonly L[],
  { covered = [], edges = NO_EDGES }: Surroundings = {},
): readonly L[] {
  const taken = [...covered];
  return labels.flatMap((label) => {
    const { text, letter = LETTER, elsewhere = [] } = label;
    for (const { x, y } of [label, ...elsewhere]) {
      const box = boxAround({ x, y }, text.length * letter, LINE);
      if (!isWithin(box, edges) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ ...label, x, y }];
    }
    return [];
  });
}
