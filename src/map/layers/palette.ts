/** The colours of the look that the map draws with, as CSS colours of the present theme. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly land: string;
  readonly neighbour: string;
  readonly water: string;
  /** The sequential scale, few to many. */
  readonly scale: readonly string[];
  /** The sequential scale of what is contested, few to many. */
  readonly contested: readonly string[];
  /** The diverging scale of a comparison, from the first side to the second. */
  readonly difference: readonly string[];
  /** 0 states, 1 to 4 groups. */
  readonly hues: readonly string[];
  /** 1 to 4 data sets by their hue, 0 none of them. */
  readonly sets: readonly string[];
}

/**
 * The step of a scale of `steps` for each of `classes` classes: fewer classes are spread over the
 * whole scale, and a single class takes the middle.
 */
export function stepOfClass(index: number, classes: number, steps: number): number {
  if (classes <= 1) return Math.floor(steps / 2);
  return Math.round((index / (classes - 1)) * (steps - 1));
}
