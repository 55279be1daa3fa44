/** A label under the axis: the position of its bin, and on which side of it there is room. */
export interface YearTick {
  readonly at: number;
  readonly label: string;
}

/** A year and the space around it, in pixels. */
const LABEL = 40;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Round years that do not run into each other, and none that would reach beyond the axis. */
export function yearTicks(labels: readonly string[], width: number): readonly YearTick[] {
  if (labels.length === 0) return [];
  const pitch = width / labels.length;
  const step = STEPS.find((each) => each * pitch >= LABEL) ?? STEPS.at(-1) ?? 1;
  return labels
    .map((label, at) => ({ at, label }))
    .filter(({ at, label }) => {
      const middle = (at + 0.5) * pitch;
      return (
        Number(label) % step === 0 && middle >= LABEL / 2 - 12 && middle <= width - LABEL / 2 + 12
      );
    });
}
