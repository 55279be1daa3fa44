/** A step of the sequential scale of the look, 1 to 5. */
export type Step = 1 | 2 | 3 | 4 | 5;

/** The colours of a figure, as values that a file can hold: no variables. */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly scale: Readonly<Record<Step, string>>;
}

export interface Segment {
  readonly size: number;
  readonly step: Step;
}

/** One bar: a row of a bar chart, a year of a timeline. */
export interface FigureBar {
  readonly label: string;
  readonly count: number;
  readonly segments: readonly Segment[];
  /** The count without any filter, drawn behind. */
  readonly all: number;
  /** Left out by the chart's own clause. */
  readonly isMuted: boolean;
}

/** A range on an axis from 0, in percent of the axis; equal ends are a point. */
export interface FigureRange {
  readonly label: string;
  /** What the range says, in words. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
  /** The best value inside the range; null where none is stated or it is the whole range. */
  readonly best: number | null;
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

/** Rows under a head; "" where there is only one block. */
export interface FigureBlock {
  readonly head: string;
  readonly bars: readonly FigureBar[];
}

export interface FigureKey {
  readonly label: string;
  readonly step: Step;
}

export type FigureBody =
  | { readonly type: "bars"; readonly blocks: readonly FigureBlock[] }
  | {
      readonly type: "ranges";
      readonly blocks: readonly {
        readonly head: string;
        readonly ranges: readonly FigureRange[];
      }[];
    }
  | { readonly type: "columns"; readonly bars: readonly FigureBar[] }
  | {
      readonly type: "cells";
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly label: string;
        readonly cells: readonly {
          readonly count: number;
          readonly step: Step | null;
          /** Nothing is known here, which is not zero. */
          readonly isUnknown?: boolean;
          /** Stands before the number. */
          readonly sign?: string;
        }[];
      }[];
    };

/** A chart for a file: all that a reader needs who has nothing but the file. */
export interface Figure {
  readonly title: string;
  /** What is counted, and under which filter. */
  readonly unit: string;
  readonly filter: string;
  readonly keys: readonly FigureKey[];
  readonly body: FigureBody;
  /** What the figure does not show: undated claims, other groups. */
  readonly notes: readonly string[];
  readonly caption: string;
}
