import { expect, test } from "vitest";
import { ownUnit } from "../testing/own-boundaries.ts";
import { outlinedUnits } from "./outlined-units.ts";

const UNITS = {
  type: "FeatureCollection" as const,
  features: ["AF-HER", "AF-KNR", "AF-KAB"].map((id) => ownUnit(id, [60, 30, 62, 31])),
};
const NONE: ReadonlySet<string> = new Set();

test("only what is selected, part of it or hovered has an outline, and each says why", () => {
  const { features } = outlinedUnits(UNITS, {
    selected: new Set(["AF-HER", "no-unit"]),
    parts: new Set(["AF-KNR"]),
    isLit: (id) => id === "AF-HER",
  });
  expect(features.map(({ properties }) => properties)).toEqual([
    { selected: true, part: false, hovered: true },
    { selected: false, part: true, hovered: false },
  ]);
});

test("where nothing stands out, nothing is drawn again", () => {
  const nothing = { selected: NONE, parts: NONE, isLit: () => false };
  expect(outlinedUnits(UNITS, nothing).features).toEqual([]);
});
