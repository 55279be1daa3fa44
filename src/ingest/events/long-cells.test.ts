import { expect, test } from "vitest";
import { angleOf } from "./parse-degrees.ts";
import { pointOf } from "./parse-point.ts";
import { sourcesIn } from "./source-agencies.ts";

const LONG = 100_000;
/** Milliseconds; reading them again from each of their characters took many seconds. */
const MOST = 1000;

test.each<readonly [string, (text: string) => unknown, string]>([
  ["points of an angle", angleOf, `1${".".repeat(LONG)}A`],
  ["spaces of a pair", pointOf, `1${" ".repeat(LONG)}x`],
  ["spaces in brackets", pointOf, `(${" ".repeat(LONG)}x`],
  ["spaces behind an address", sourcesIn, `https://a.org/${" ".repeat(LONG)}x`],
])("a hundred thousand %s are read at once", (_what, read, text) => {
  const begun = performance.now();
  read(text);
  expect(performance.now() - begun).toBeLessThan(MOST);
});

test("sources behind any number of commas and spaces are told apart", () => {
  expect(sourcesIn("https://a.org/1,  \n https://b.org/2 https://c.org")).toEqual([
    "a.org",
    "b.org",
    "c.org",
  ]);
});
