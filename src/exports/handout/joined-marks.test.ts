import { expect, test } from "vitest";
import { makeRun } from "../../testing/handout.ts";
import { joinedMarks } from "./joined-marks.ts";

test("marks stand close to the words before, and neighbours as one", () => {
  const runs = [
    makeRun("", 1),
    makeRun("So it says "),
    makeRun("", 2),
    makeRun(" "),
    makeRun("", 3),
    makeRun("", 4),
    makeRun(", and "),
    makeRun("", 5),
  ];
  expect(joinedMarks(runs)).toEqual([
    makeRun("", 1),
    makeRun("So it says"),
    makeRun("", 2, 3, 4),
    makeRun(", and"),
    makeRun("", 5),
  ]);
});
