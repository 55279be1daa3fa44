import fc from "fast-check";
import { expect, test } from "vitest";
import { ANNOTATION_KINDS } from "../domain/briefing.ts";
import type { Point } from "../domain/mark.ts";
import { annotationMarks } from "./annotation-marks.ts";
import { FRAME, homeView, toFrame } from "./frame.ts";
import {
  annotationAtMiddle,
  annotationOf,
  tidyKilometres,
  tidyPosition,
} from "./make-annotation.ts";

const view = homeView({ width: 800, height: 600 }, 28);
const made = (kind: (typeof ANNOTATION_KINDS)[number], path: readonly Point[]) =>
  annotationOf(kind, path, view.unproject, "Text");

test("the home view leads to pixels and back, and is the plain drawing's", () => {
  const x = fc.double({ min: 0, max: 800, noNaN: true });
  fc.assert(
    fc.property(x, x, (a, b) => {
      const [backX, backY] = view.project(...view.unproject(a, b));
      expect(backX).toBeCloseTo(a, 6);
      expect(backY).toBeCloseTo(b, 6);
    }),
  );
  const inset = { width: FRAME.width + 56, height: FRAME.height + 56 };
  const [frameX, frameY] = toFrame([69, 34]);
  const [pixelX, pixelY] = homeView(inset, 28).project(69, 34);
  expect(pixelX).toBeCloseTo(frameX + 28, 6);
  expect(pixelY).toBeCloseTo(frameY + 28, 6);
});

test("a gesture draws what lies under it", () => {
  const path: readonly Point[] = [
    [200, 150],
    [250, 170],
    [300, 150],
  ];
  const marks = annotationMarks(
    ANNOTATION_KINDS.flatMap((kind) => made(kind, path) ?? []),
    view.project,
  );
  const near = (point: Point | undefined, x: number, y: number) =>
    expect(Math.hypot((point?.[0] ?? 0) - x, (point?.[1] ?? 0) - y)).toBeLessThan(0.5);
  const [text, arrow, circle, freehand] = marks;
  if (text?.kind === "text") near(text.at, 300, 150);
  if (arrow?.kind === "arrow") near(arrow.to, 300, 150);
  if (circle?.kind === "circle") {
    near(circle.at, 200, 150);
    expect(Math.abs(circle.radius - 100)).toBeLessThan(1);
  }
  if (freehand?.kind === "freehand") near(freehand.path[1], 250, 170);
  expect(marks.map(({ kind }) => kind)).toEqual([...ANNOTATION_KINDS]);
});

test("a click draws a text and nothing else", () => {
  const click: readonly Point[] = [
    [200, 150],
    [201, 151],
  ];
  expect(ANNOTATION_KINDS.filter((kind) => made(kind, click) !== null)).toEqual(["text"]);
  expect(made("text", [])).toBeNull();
});

test("a long way of the hand is kept in few points that stay near it", () => {
  const path = Array.from({ length: 600 }, (_, n): Point => [100 + n, 300 + 80 * Math.sin(n / 80)]);
  const drawn = made("freehand", path);
  if (drawn?.kind !== "freehand") throw new Error("a drag draws a line");
  expect(drawn.path.length).toBeLessThan(60);
  for (const position of drawn.path) {
    const [x, y] = view.project(...position);
    expect(Math.abs(y - (300 + 80 * Math.sin((x - 100) / 80)))).toBeLessThan(2.5);
  }
});

test("what is made is on the globe, to four decimals, and of a size", () => {
  const anything = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      const [longitude, latitude] = tidyPosition([a, b]);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(String(longitude)).toMatch(/^-?\d+(\.\d{1,4})?$/u);
      expect(tidyKilometres(a)).toBeGreaterThan(0);
      expect(tidyKilometres(a)).toBeLessThanOrEqual(5000);
    }),
  );
});

test("in the middle of the map stands what can be seen there", () => {
  const middle = annotationAtMiddle("text", { longitude: 70, latitude: 33, zoom: 7 }, "Text");
  expect(middle).toEqual({ kind: "text", at: [70, 33], text: "Text" });
  const wide = annotationAtMiddle("circle", { longitude: 70, latitude: 33, zoom: 5 }, "");
  const near = annotationAtMiddle("circle", { longitude: 70, latitude: 33, zoom: 8 }, "");
  if (wide.kind !== "circle" || near.kind !== "circle") throw new Error("a circle is a circle");
  expect(wide.kilometres / near.kilometres).toBeCloseTo(8, 0);
  const [home] = annotationMarks([annotationAtMiddle("text", null, "Text")], view.project);
  if (home?.kind !== "text") throw new Error("a text is a text");
  expect(home.at[0]).toBeCloseTo(400, 0);
  expect(home.at[1]).toBeCloseTo(300, 0);
});
