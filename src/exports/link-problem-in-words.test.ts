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

test.each<[string, LinkProblem, string]>([
  ["f", { code: "no-data-set" }, "The filter is about a data set that is not shown here"],
  ["sel", { code: "no-units" }, "What is selected is about units of own boundaries"],
  ["f", { code: "not-in-record", ids: ["x"] }, "The filter: not in this record: x"],
  ["f.date", { code: "no-span", text: "May" }, "Filter “Date”: “May” is not a span of days"],
  ["f.nothing", { code: "no-filter" }, "f.nothing: no such filter"],
])("parts of a link are called what people call them: %s", (key, problem, words) => {
  expect(droppedInWords({ key, problem })).toMatch(new RegExp(`^${words}`, "u"));
});
