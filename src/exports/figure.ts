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
  | { readonly type: "columns"; readonly bars: readonly FigureBar[] }
  | {
      readonly type: "cells";
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly label: string;
        readonly cells: readonly { readonly count: number; readonly step: Step | null }[];
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
