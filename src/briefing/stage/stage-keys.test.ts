import { expect, test } from "vitest";
import type { Presenting } from "../../domain/presenting.ts";
import { afterKey } from "./stage-keys.ts";

const at = (slide: number): Presenting => ({ key: "k", at: slide, screen: "slide", began: 0 });

test.each([
  ["ArrowRight", 3, 4],
  [" ", 3, 4],
  ["PageDown", 9, 9],
  ["PageUp", 3, 2],
  ["ArrowLeft", 0, 0],
  ["Home", 3, 0],
  ["End", 3, 9],
])("%s on slide %i of 0 to 9 goes to %i", (key, from, to) => {
  expect(afterKey(at(from), key, 10, "")?.at).toBe(to);
});

test("a number and Enter go to that slide, held within the briefing", () => {
  expect(afterKey(at(0), "Enter", 10, "7")?.at).toBe(6);
  expect(afterKey(at(0), "Enter", 10, "700")?.at).toBe(9);
  expect(afterKey(at(0), "Enter", 10, "")).toBeNull();
});

test("black and white go on and off, and the next slide lights up again", () => {
  const black = afterKey(at(1), "b", 10, "");
  expect(black?.screen).toBe("black");
  expect(black && afterKey(black, "B", 10, "")?.screen).toBe("slide");
  expect(black && afterKey(black, "w", 10, "")?.screen).toBe("white");
  expect(black && afterKey(black, "ArrowRight", 10, "")).toMatchObject({ at: 2, screen: "slide" });
});

test("other keys are not taken", () => {
  expect(afterKey(at(1), "x", 10, "")).toBeNull();
});
