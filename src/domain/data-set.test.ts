import { expect, test } from "vitest";
import { type DataSet, freeHue, freeName } from "./data-set.ts";

const hues = (...taken: DataSet["hue"][]) => taken.map((hue) => ({ hue }));

test("a new data set has the first hue that no other has", () => {
  expect(freeHue([])).toBe(1);
  expect(freeHue(hues(1))).toBe(2);
  expect(freeHue(hues(2, 1))).toBe(3);
  expect(freeHue(hues(1, 2, 4))).toBe(3);
});

test("where all hues are taken it has the first of those that fewest have", () => {
  expect(freeHue(hues(1, 2, 3, 4))).toBe(1);
  expect(freeHue(hues(4, 3, 2, 1, 1, 3))).toBe(2);
});

test("a new data set has its file's name, with a number where another has that", () => {
  const taken = ["events.csv", "events.csv (2)", "events.csv (4)"].map((name) => ({ name }));
  expect(freeName("other.csv", taken)).toBe("other.csv");
  expect(freeName("events.csv", taken)).toBe("events.csv (3)");
});
