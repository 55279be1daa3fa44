import type { Palette } from "../exports/figure.ts";

/** The colours of the theme that `element` is drawn in, for files that know no variables. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    surface: token("surface"),
    ink: token("ink"),
    muted: token("muted"),
    line: token("line"),
    scale: {
      1: token("scale-1"),
      2: token("scale-2"),
      3: token("scale-3"),
      4: token("scale-4"),
      5: token("scale-5"),
    },
  };
}
