import { describe, expect, test } from "vitest";
import { codeColumn, intervalColumn, OPEN_END, UNDATED } from "./columns.ts";

describe("columns", () => {
  test("codes are positions in the order", () => {
    expect(codeColumn([["b"], ["a"], ["b"]], ["a", "b", "c"])).toEqual({
      kind: "codes",
      size: 3,
      offsets: Uint32Array.of(0, 1, 2, 3),
      values: Uint32Array.of(1, 0, 1),
    });
  });

  test("a row may have no value, and counts a repeated one once", () => {
    expect(codeColumn([["b", "a", "b"], [], ["a"]], ["a", "b"])).toEqual({
      kind: "codes",
      size: 2,
      offsets: Uint32Array.of(0, 2, 2, 3),
      values: Uint32Array.of(1, 0, 0),
    });
  });

  test("a value that is not in the order is named", () => {
    expect(() => codeColumn([["a"], ["ttp"]], ["a"])).toThrow(
      new RangeError('"ttp" is not in the order of the column'),
    );
  });

  test("intervals must not end before they start", () => {
    expect(intervalColumn([3, UNDATED, 4], [3, UNDATED, OPEN_END])).toEqual({
      kind: "interval",
      start: Int32Array.of(3, UNDATED, 4),
      end: Int32Array.of(3, UNDATED, OPEN_END),
    });
    expect(() => intervalColumn([3, 4], [3, 2])).toThrow(
      /Row 1 ends \(2\) before it starts \(4\)/u,
    );
    expect(() => intervalColumn([UNDATED], [5])).toThrow(RangeError);
    expect(() => intervalColumn([5], [UNDATED])).toThrow(RangeError);
    expect(() => intervalColumn([5], [])).toThrow(/1 starts, but 0 ends/u);
  });
});
