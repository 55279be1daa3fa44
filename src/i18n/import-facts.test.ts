import { expect, it } from "vitest";
import { t } from "./index.ts";

it("of a layout only what the columns show is said", () => {
  const said = t.imports.recognised;
  expect(said("acled", "acled", 31, "whole")).toBe("ACLED, 31 columns, layout since March 2023");
  expect(said("acled", "acled", 7, "part")).toBe("ACLED, 7 columns, a part of its columns");
});
