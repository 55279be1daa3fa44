import { expect, test } from "vitest";
import { DEFAULT_VIEW } from "../domain/view.ts";
import { fileOf } from "./held-file.ts";

test("in the picture the two columns of a data set differ from their first words on", () => {
  const { body } = fileOf([], {
    settings: DEFAULT_VIEW.held,
    clauses: [],
    names: { place: (id) => id, actorShort: (id) => id },
    sets: ["2021-01-01-2025-11-28-Afghanistan-Pakistan.csv"],
  });
  const [matching = "", possible = ""] = body.type === "cells" ? body.columns : [];
  expect(matching.slice(0, 8)).not.toBe(possible.slice(0, 8));
  expect(possible).toContain("may belong");
});
