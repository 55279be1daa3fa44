import { expect, test } from "vitest";
import { FIGURE_BODIES, makeFigure } from "../../testing/handout.ts";
import { capFigure } from "./cap-figure.ts";

const [bars, columns, cells] = FIGURE_BODIES.map(makeFigure);

test("rows that are too many are cut from the end, and their number is said", () => {
  const cut = capFigure(bars!, 2);
  expect(cut.body).toMatchObject({
    blocks: [{ head: "Kind", bars: [{ count: 3 }, { count: 2 }] }],
  });
  expect(cut.body.type === "bars" && cut.body.blocks).toHaveLength(1);
  expect(cut.notes).toEqual([
    ...bars!.notes,
    "1 more row is not drawn here; the table (CSV) has all.",
  ]);
});

test("a figure that fits, and one without rows, stay as they are", () => {
  expect(capFigure(bars!, 3)).toBe(bars);
  expect(capFigure(cells!, 1)).toBe(cells);
  expect(capFigure(columns!, 0)).toBe(columns);
});
