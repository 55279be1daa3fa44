/** A label under the axis: the position of its bin, and its year. */
export interface YearTick {
  readonly at: number;
  readonly label: string;
}

/** Between the middles of two years, in pixels; the width of a year; how far one may stick out. */
const LEAST_PITCH = 40;
const TEXT = 28;
const OVERHANG = 12;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Round years that do not run into each other, and none that would reach beyond the axis. */
export function yearTicks(labels: readonly string[], width: number): readonly YearTick[] {
  if (labels.length === 0) return [];
  const pitch = width / labels.length;
  const step = STEPS.find((each) => each * pitch >= LEAST_PITCH) ?? STEPS.at(-1) ?? 1;
  return labels
    .map((label, at) => ({ at, label }))
    .filter(({ at, label }) => {
      const middle = (at + 0.5) * pitch;
      const isInside = middle >= TEXT / 2 - OVERHANG && middle <= width - TEXT / 2 + OVERHANG;
      return isInside && Number(label) % step === 0;
    });
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
/** A month is named at more length than a year. */
const MONTH_PITCH = 52;

/** Months in the same way, `2021-03`; years alone where only their first months have room. */
export function monthTicks(labels: readonly string[], width: number): readonly YearTick[] {
  if (labels.length === 0) return [];
  const pitch = width / labels.length;
  const step =
    MONTH_STEPS.find((each) => each * pitch >= (each < 12 ? MONTH_PITCH : LEAST_PITCH)) ?? 240;
  return labels.flatMap((label, at) => {
    const [year = "", month = ""] = [label.slice(0, -3), label.slice(-2)];
    const isTick = (12 * Number(year) + Number(month) - 1) % step === 0;
    return isTick ? [{ at, label: step < 12 ? label : year }] : [];
  });
}
