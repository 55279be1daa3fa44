import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split(':root[data-theme="dark"]');

type Colour = readonly [red: number, green: number, blue: number];

function colourIn(theme: string, token: string): Colour {
  const hex = new RegExp(`--${token}: #([0-9a-f]{6});`, "u").exec(theme)?.[1] ?? "";
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: Colour) => {
  const [red, green, blue] = colour.map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const distance = (a: Colour, b: Colour) => Math.hypot(...a.map((each, at) => each - (b[at] ?? 0)));

describe.each([
  ["light", light],
  ["dark", dark],
])("the colours of data sets, %s", (_, theme) => {
  const sets = [1, 2, 3, 4].map((hue) => colourIn(theme, `set-${hue}`));
  const groups = [1, 2, 3, 4].map((hue) => colourIn(theme, `hue-${hue}`));

  test("none is like that of a group, and none like another", () => {
    for (const [at, set] of sets.entries())
      for (const other of [...groups, ...sets.slice(at + 1)])
        expect(distance(set, other)).toBeGreaterThan(60);
  });

  test("each stands out from the ground", () => {
    for (const set of sets) expect(contrast(set, colourIn(theme, "land"))).toBeGreaterThan(3);
  });
});
