import {
  CODE_DIMENSIONS,
  type CodeDimension,
  DAYS,
  FIRST_DAY,
  randomNumbers,
  SIZES,
} from "./synthetic-table.ts";

/** First and last day, inclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A value that is put into the filter of its dimension, or taken out when it is there. */
export interface Toggle {
  readonly dimension: CodeDimension;
  readonly code: number;
}

/** By dimension the codes that a row must have one of; none: no restriction. */
export type Chosen = Readonly<Record<CodeDimension, ReadonlySet<number>>>;

/** Counts by code, for each of CODE_DIMENSIONS. */
export type Answers = readonly ArrayLike<number>[];

/**
 * One who keeps five linked groups of a table under filters. Each group obeys all filters but those
 * on its own dimension. What is given back is read and done when the promise, if any, resolves.
 */
export interface Contestant {
  /** The groups in a window (null: in none, over all rows), under the filters of the last toggle. */
  brush(window: Window | null): Answers | Promise<Answers>;
  /** The groups after a toggle, in the window of the last brush. */
  toggle(chosen: Chosen, toggled: Toggle): Answers | Promise<Answers>;
  /** Resolves when whatever a toggle has left to do is done; absent where the next brush does it. */
  settled?(): Promise<void>;
  /** Bytes held besides what this thread's heap and buffers hold. */
  memoryElsewhere?(): number | Promise<number>;
  close?(): unknown;
}

/** The filters that are set from the beginning: every second of the codes. */
export const FIRST_CHOSEN: Chosen = {
  document: new Set(),
  kind: new Set(),
  modality: new Set(),
  actor: everySecond("actor"),
  province: everySecond("province"),
};

function everySecond(dimension: CodeDimension): ReadonlySet<number> {
  return new Set(Array.from({ length: SIZES[dimension] / 2 }, (_, half) => 2 * half));
}

export function toggled(chosen: Chosen, { dimension, code }: Toggle): Chosen {
  const codes = new Set(chosen[dimension]);
  if (!codes.delete(code)) codes.add(code);
  return { ...chosen, [dimension]: codes };
}

/** The toggles that lead from one choice to another. */
export const changes = (from: Chosen, to: Chosen): readonly Toggle[] =>
  CODE_DIMENSIONS.flatMap((dimension) => {
    const [before, after] = [from[dimension], to[dimension]];
    const differ = [...before, ...after].filter((code) => before.has(code) !== after.has(code));
    return differ.map((code) => ({ dimension, code }));
  });

/** Half a year that is dragged back and forth, up to ten days a step. */
export function slidingWindows(steps: number): readonly Window[] {
  const random = randomNumbers(1);
  const width = 182;
  let from = FIRST_DAY;
  let direction = 1;
  return Array.from({ length: steps }, () => {
    from += direction * Math.ceil(random() * 10);
    if (from < FIRST_DAY || from + width > FIRST_DAY + DAYS) direction = -direction;
    return { from, to: from + width };
  });
}

/** A new window anywhere, of a month to two years. */
export function jumpingWindows(steps: number): readonly Window[] {
  const random = randomNumbers(2);
  return Array.from({ length: steps }, () => {
    const width = 30 + Math.floor(random() * 700);
    const from = FIRST_DAY + Math.floor(random() * (DAYS - width));
    return { from, to: from + width };
  });
}

/** Each value is put in (or out) and then back, so that the filters stay much as they are. */
export function toggles(steps: number): readonly Toggle[] {
  const random = randomNumbers(3);
  const pairs = Array.from({ length: Math.ceil(steps / 2) }, (): Toggle => {
    const dimension = CODE_DIMENSIONS[Math.floor(random() * CODE_DIMENSIONS.length)]!;
    return { dimension, code: Math.floor(random() ** 2 * SIZES[dimension]) };
  });
  return pairs.flatMap((each) => [each, each]);
}
