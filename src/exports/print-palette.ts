import type { Palette } from "./figure.ts";

/** The light colours of the look, for files: they know no style sheet, and paper is light. */
export const PRINT_PALETTE = {
  surface: "#fffefb",
  ink: "#1b2026",
  muted: "#5a636d",
  line: "#dedbd2",
  scale: { 1: "#dfeae6", 2: "#b9d6cf", 3: "#86b9b1", 4: "#4a9290", 5: "#17616a" },
} as const satisfies Palette;

export const PRINT_ACCENT = "#0b5c78";
