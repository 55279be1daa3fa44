import { expect, test } from "vitest";
import type { LinkProblem } from "../domain/link-problem.ts";
import { droppedInWords } from "./link-problem-in-words.ts";

test.each<[LinkProblem, string]>([
  [{ code: "no-day", text: "May" }, "“May” is not a day"],
  [{ code: "newer", text: "99", known: 1 }, "“99” is newer than 1"],
  [
    { code: "no-percentage", text: "99", low: 0, high: 75 },
    "“99” is not a percentage from 0 to 75",
  ],
  [
    { code: "none-of", text: "people", options: ["claims", "events"] },
    "“people” is none of claims, events",
  ],
  [{ code: "no-filter" }, "no such filter"],
  [{ code: "not-in-record", ids: ["x", "y"] }, "not in this record: x, y"],
])("why a part of a link was left out, in words: %j", (problem, words) => {
  expect(droppedInWords({ key: "k", problem })).toBe(`k: ${words}`);
});
