import { PRINT_ACCENT, PRINT_PALETTE } from "../../print-palette.ts";

/** Inches from the slide's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A 16:9 slide, in inches. */
export const SLIDE = { w: 13.333, h: 7.5 } as const;
export const MARGIN = 0.4;
export const FONT = "Calibri";
export const MASTER = "ATTEST";

export const hex = (colour: string): string => colour.replace("#", "");
export const INK = hex(PRINT_PALETTE.ink);
export const MUTED = hex(PRINT_PALETTE.muted);
export const LINE = hex(PRINT_PALETTE.line);
export const SURFACE = hex(PRINT_PALETTE.surface);
export const ACCENT = hex(PRINT_ACCENT);

/** The colour of a step of the scale. */
export const stepColour = (step: keyof typeof PRINT_PALETTE.scale): string =>
  hex(PRINT_PALETTE.scale[step]);

export const TITLE: Box = { x: MARGIN, y: 0.4, w: SLIDE.w - 2 * MARGIN, h: 0.75 };
export const COVER_TITLE: Box = { x: MARGIN, y: 1.6, w: SLIDE.w - 2 * MARGIN, h: 1.5 };
export const BODY: Box = { x: MARGIN, y: 1.25, w: SLIDE.w - 2 * MARGIN, h: 4.7 };
export const FOOTNOTES: Box = { x: MARGIN, y: 6.0, w: SLIDE.w - 2 * MARGIN, h: 1.0 };

/** Places of boxes beside one another, by their shares of the width. */
export function columns(box: Box, shares: readonly number[], gap = 0.2): readonly Box[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const width = box.w - gap * (shares.length - 1);
  let { x } = box;
  return shares.map((share) => {
    const w = (width * share) / whole;
    const column = { ...box, x, w };
    x += w + gap;
    return column;
  });
}
