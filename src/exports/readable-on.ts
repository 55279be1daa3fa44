import type { Palette } from "./figure.ts";

/** Relative luminance of `#rrggbb` (WCAG 2.2), 0 to 1; 0 for what is not written so. */
function luminance(colour: string): number {
  const code = Number.parseInt(/^#([0-9a-f]{6})$/iu.exec(colour)?.[1] ?? "0", 16);
  const linear = (shift: number) => {
    const share = ((code >> shift) & 0xff) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

/** Contrast ratio of two colours (WCAG 2.2), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Ink or paper, whichever can be read better on `fill`. */
export function readableOn(fill: string, { ink, surface }: Palette): string {
  return contrast(fill, ink) >= contrast(fill, surface) ? ink : surface;
}
