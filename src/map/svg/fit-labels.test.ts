import { expect, test } from "vitest";
import { boxAround, fitLabels, spotsBeside } from "./fit-labels.ts";

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

test("a name does not stand under a mark: it stands on another side, or not at all", () => {
  const kabul = { x: 100, y: 100 };
  const [after, ...elsewhere] = spotsBeside(kabul, "Kabul 5", 9);
  const name = { id: "kabul", text: "Kabul 5", x: after!.x, y: after!.y, elsewhere };
  const mark = (x: number, y: number) => boxAround({ x, y }, 14, 14);
  expect(fitLabels([name], { covered: [mark(100, 100)] })[0]).toMatchObject({
    x: after!.x,
    y: 100,
  });
  const [moved] = fitLabels([name], { covered: [mark(100, 100), mark(125, 102)] });
  expect(moved!.x).toBeLessThan(100);
  const around = [mark(125, 100), mark(75, 100), mark(100, 84), mark(100, 116)];
  expect(fitLabels([name], { covered: around })).toEqual([]);
});

test("capitals take more room than other names", () => {
  const country = { ...label("country", 100, 100), letter: 8.8 };
  expect(fitLabels([country, label("beside", 172, 100)])).toHaveLength(1);
  expect(fitLabels([label("unit", 100, 100), label("beside", 172, 100)])).toHaveLength(2);
});

test("a name that the edge of the map would cut is left out", () => {
  const edges = { left: 0, right: 200, top: 0, bottom: 200 };
  const fitted = fitLabels([label("whole", 100, 100), label("cut", 20, 150)], { edges });
  expect(fitted.map(({ id }) => id)).toEqual(["whole"]);
});
