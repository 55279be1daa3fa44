/** A name that wants to stand centred on a point, in pixels; the first ones find room first. */
export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A generous average of Inter at 11 px: it is measured by no one, so it must not be too small. */
const LETTER = 6.4;
const LINE = 14;

/** Where a name is centred that begins at `start`. */
export const centreBeside = (start: number, text: string): number =>
  start + (text.length * LETTER) / 2;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ x, y, text }: Label): Box => {
  const half = (text.length * LETTER) / 2;
  return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
};

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The labels that find room beside those before them. */
export function fitLabels<L extends Label>(labels: readonly L[]): readonly L[] {
  const taken: Box[] = [];
  return labels.filter((label) => {
    const box = boxOf(label);
    if (taken.some((other) => overlap(box, other))) return false;
    taken.push(box);
    return true;
  });
}
