import { expect, test } from "vitest";
import type { BriefingFault, BriefingProblem, RatingProblem } from "../domain/file-problem.ts";
import { PROBLEM_WORDS } from "./file-problem-in-words.ts";

test.each<[BriefingProblem, string]>([
  [{ code: "reported", detail: "layout: Invalid option" }, "layout: Invalid option"],
  [{ code: "before-slides" }, "this stands before the first slide"],
  [{ code: "no-version", text: "x" }, "“x” is not a version"],
  [{ code: "no-field", text: "colour" }, "“colour” is no field of a briefing"],
  [{ code: "id-taken", text: "x" }, "the id “x” is taken already"],
  [
    { code: "other-views", layout: "two-maps", wanted: 2, linked: 1 },
    "the layout “two-maps” shows 2 views, and 1 is linked",
  ],
  [
    { code: "no-view", dropped: { key: "f.date", problem: { code: "no-day", text: "May" } } },
    "the view cannot be opened: Filter “Date”: “May” is not a day",
  ],
])("why a part of a briefing cannot be taken, in words: %j", (problem, words) => {
  expect(PROBLEM_WORDS.briefing(problem)).toBe(words);
});

test.each<[BriefingFault, string]>([
  [{ code: "empty" }, "The file is empty."],
  [
    { code: "newer-version", version: 2, known: 1 },
    "The file was made by a newer Attest: it is of version 2, and this page reads 1.",
  ],
])("why a file is no briefing, in words: %j", (fault, words) => {
  expect(PROBLEM_WORDS.briefingFault(fault)).toBe(words);
});

test.each<[RatingProblem, string]>([
  [{ code: "reported", detail: "value: Invalid input" }, "value: Invalid input"],
  [{ code: "rated-twice" }, "is rated twice; the first counts"],
  [{ code: "not-in-record" }, "does not stand in the record"],
])("why a rating cannot be taken, in words: %j", (problem, words) => {
  expect(PROBLEM_WORDS.rating(problem)).toBe(words);
});
