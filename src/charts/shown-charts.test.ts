import { expect, test } from "vitest";
import { CHARTS } from "../domain/view.ts";
import { columnsFor, shownCharts } from "./shown-charts.ts";

const names = (...input: Parameters<typeof shownCharts>) =>
  shownCharts(...input).map(({ chart }) => chart);

test("a desktop's band shows three, a phone one", () => {
  expect(columnsFor(790)).toBe(3);
  expect(columnsFor(390)).toBe(1);
  expect(columnsFor(0)).toBe(1);
  expect(names("timeline", 3)).toEqual(["timeline", "actors", "provinces"]);
  expect(names("grid", 1)).toEqual(["grid"]);
});

test("the list starts over at its end", () => {
  expect(names("ratings", 3)).toEqual(["ratings", "timeline"]);
});

test("whatever is chosen comes first, no chart comes twice, and none gets less than it needs", () => {
  for (const first of CHARTS)
    for (let columns = 1; columns <= 8; columns++) {
      const shown = shownCharts(first, columns);
      expect(shown[0]?.chart).toBe(first);
      expect(new Set(names(first, columns)).size).toBe(shown.length);
      expect(shown.reduce((sum, { span }) => sum + span, 0)).toBeLessThanOrEqual(columns);
    }
});
