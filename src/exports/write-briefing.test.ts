import { expect, test } from "vitest";
import { EMPTY_HEAD, emptySlide } from "../domain/briefing.ts";
import { writeBriefing } from "./write-briefing.ts";

const written = (text: string) =>
  writeBriefing({ ...EMPTY_HEAD, slides: [{ ...emptySlide("a"), text }] });

test.each([
  ["long fences", `${"`".repeat(2000)}\nx\n${"`".repeat(2000)}`],
  ["a long run of spaces", `a${" ".repeat(200_000)}b`],
])("a text with %s is written at once, as it is", (_, text) => {
  expect(written(text)).toContain(`\n${text}\n`);
});
