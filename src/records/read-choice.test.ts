import { expect, test } from "vitest";
import { readChoice } from "./read-choice.ts";

const value = { fileName: "own.csv", layout: "mapped", convention: "other", columns: { date: 1 } };

test("a mapping keeps the name of the file that it was made for", () => {
  const choice = { kind: "profiles", name: '["date"]', value };
  expect(readChoice(choice)).toEqual({ thing: choice });
});

test("a mapping for no file is refused", () => {
  const { fileName, ...rest } = value;
  expect(fileName).toBe("own.csv");
  expect(readChoice({ kind: "profiles", name: '["date"]', value: rest })).toMatchObject({
    fault: expect.stringContaining("fileName") as string,
  });
});
