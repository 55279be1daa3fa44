import { expect, test } from "vitest";
import { refusalInWords } from "./boundaries/reason-in-words.ts";
import { reasonInWords } from "./imports/words.ts";

test.each(["constructor", "toString", "__proto__", "of another version"])(
  "the code %s, for which there are no words, is shown as it is",
  (code) => {
    expect(reasonInWords(code)).toBe(code);
    expect(refusalInWords(code, "detail")).toBe(code);
  },
);

test("codes that have words are said in these", () => {
  expect(reasonInWords("no-date")).not.toBe("no-date");
});
