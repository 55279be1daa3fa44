import { expect, test } from "vitest";
import { markPaths } from "./mark-paths.ts";

test("an arrow ends in its head, whose point is where the arrow leads", () => {
  const paths = markPaths({ kind: "arrow", from: [0, 0], to: [100, 0] });
  expect(paths).toEqual({
    line: "M0.0 0.0L85.0 0.0",
    head: "M100.0 0.0L85.0 7.0L85.0 -7.0Z",
  });
});

test("a short arrow has a small head, and one of no length nothing at all", () => {
  expect(markPaths({ kind: "arrow", from: [0, 0], to: [0, 10] })?.line).toBe("M0.0 0.0L0.0 4.0");
  expect(markPaths({ kind: "arrow", from: [5, 5], to: [5, 5] })).toEqual({ line: "", head: null });
});

test("a circle goes around its middle, a line through its points, a text has no lines", () => {
  expect(markPaths({ kind: "circle", at: [50, 40], radius: 10 })?.line).toBe(
    "M40.0 40.0A10.0 10.0 0 1 1 60.0 40.0A10.0 10.0 0 1 1 40.0 40.0Z",
  );
  const path = [
    [1, 2],
    [3, 4],
  ] as const;
  expect(markPaths({ kind: "freehand", path })?.line).toBe("M1.0 2.0L3.0 4.0");
  expect(markPaths({ kind: "text", at: [0, 0], text: "Here" })).toBeNull();
});
