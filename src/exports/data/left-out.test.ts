import { expect, test } from "vitest";
import { notInPageInWords } from "./left-out.ts";

test("what an interactive page cannot count is named, and nothing where it holds all", () => {
  expect(notInPageInWords([], null)).toBe("");
  expect(notInPageInWords(["raids.csv"], null)).toContain("raids.csv.");
  expect(notInPageInWords(["raids.csv", "ged.csv"], "Sectors")).toContain(
    "raids.csv, ged.csv, Sectors.",
  );
});
