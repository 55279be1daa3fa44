import { expect, test } from "vitest";
import { locators } from "./locators.ts";

const at = (document: string, paragraph: number) => ({
  number: 1,
  claim: `${document}-p${paragraph}-01`,
  document,
  paragraph,
  source: "",
  quote: "",
});

test("paragraphs stand once, in order, by document, and neighbours as a range", () => {
  expect(
    locators([at("002", 1), at("000", 9), at("000", 4), at("000", 3), at("000", 4), at("000", 5)]),
  ).toBe("000 ¶3–5, 9 · 002 ¶1");
  expect(locators([])).toBe("");
});
