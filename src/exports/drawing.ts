/** Markup and the height that it takes, in pixels. */
export interface Drawing {
  readonly markup: string;
  readonly height: number;
}

/** Height of a row, and of the text in it, in pixels. */
export const ROW = 26;
export const SIZE = 13;
