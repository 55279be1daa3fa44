import { expect, test } from "vitest";
import { fitLabels } from "./fit-labels.ts";

const label = (id: string, x: number, y: number) => ({ id, x, y, text: "Badakhshan" });

test("a label gives way to those before it, and only to those it would touch", () => {
  const fitted = fitLabels([
    label("first", 100, 100),
    label("touching", 120, 105),
    label("below", 100, 120),
    label("touching what gave way", 150, 108),
    label("aside", 200, 100),
  ]);
  expect(fitted.map(({ id }) => id)).toEqual(["first", "below", "aside"]);
});
