import type { Palette } from "./layers/palette.ts";

/** The present theme's colours, from the CSS variables of `element`. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour("paper"),
    surface: colour("surface"),
    ink: colour("ink"),
    muted: colour("muted"),
    line: colour("line"),
    accent: colour("accent"),
    accentInk: colour("accent-ink"),
    land: colour("land"),
    neighbour: colour("neighbour"),
    water: colour("water"),
    scale: [1, 2, 3, 4, 5].map((step) => colour(`scale-${step}`)),
    contested: [1, 2, 3, 4, 5].map((step) => colour(`contested-${step}`)),
    difference: [1, 2, 3, 4, 5].map((step) => colour(`difference-${step}`)),
    hues: [0, 1, 2, 3, 4].map((hue) => colour(`hue-${hue}`)),
    sets: [colour("muted"), ...[1, 2, 3, 4].map((hue) => colour(`set-${hue}`))],
  };
}
