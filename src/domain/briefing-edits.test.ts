import fc from "fast-check";
import { expect, test } from "vitest";
import { type Briefing, EMPTY_HEAD, emptySlide } from "./briefing.ts";
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  freeId,
  mergeBriefings,
  moveSlide,
  removeSlide,
} from "./briefing-edits.ts";

const slide = (id: string) => ({ ...emptySlide(id), title: id });
const briefing = (...ids: readonly string[]): Briefing => ({
  ...EMPTY_HEAD,
  slides: ids.map(slide),
});
const ids = ({ slides }: Briefing) => slides.map(({ id }) => id);

test("a slide comes after the one that is chosen, or last", () => {
  expect(ids(addSlide(briefing("a", "b"), slide("c"), "a"))).toEqual(["a", "c", "b"]);
  expect(ids(addSlide(briefing("a", "b"), slide("c"), null))).toEqual(["a", "b", "c"]);
});

test("a copy has an id of its own and stands after its original", () => {
  const done = duplicateSlide(briefing("s-1", "s-2", "s-3"), "s-1");
  expect(done?.briefing.slides[1]).toEqual({ ...slide("s-1"), id: "s-4" });
  expect(duplicateSlide(briefing("a"), "x")).toBeNull();
});

test("a change is made to its slide alone", () => {
  const before = briefing("a", "b");
  const after = changeSlide(before, "b", { title: "new" });
  expect(after.slides.map(({ title }) => title)).toEqual(["a", "new"]);
  expect(after.slides[0]).toBe(before.slides[0]);
  expect(changeSlide(before, "x", { title: "new" })).toBe(before);
});

test("moving keeps all slides and puts the one where it was sent, within the list", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(9), fc.integer(), (count, from, to) => {
      const all = Array.from({ length: count }, (_, at) => `s-${at}`);
      const id = all[from % count] ?? "";
      const moved = ids(moveSlide(briefing(...all), id, to));
      expect([...moved].sort()).toEqual([...all].sort());
      expect(moved.indexOf(id)).toBe(Math.max(0, Math.min(count - 1, to)));
      expect(moved.filter((each) => each !== id)).toEqual(all.filter((each) => each !== id));
    }),
  );
});

test("a free id is free, whatever was deleted", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(6).map((n) => `s-${n}`)), (taken) => {
      expect(taken).not.toContain(freeId(briefing(...taken)));
    }),
  );
});

test("a deleted slide is gone, and briefings of the same key are replaced", () => {
  expect(ids(removeSlide(briefing("a", "b"), "a"))).toEqual(["b"]);
  const kept = (key: string, title: string) => ({ key, content: { ...briefing(), title } });
  const merged = mergeBriefings([kept("x", "old"), kept("y", "y")], [kept("x", "new")]);
  expect(merged.map(({ key, content }) => [key, content.title])).toEqual([
    ["x", "new"],
    ["y", "y"],
  ]);
});
