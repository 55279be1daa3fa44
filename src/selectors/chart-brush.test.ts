import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEmptyClause } from "../domain/clause.ts";
import { brushClause, brushOf } from "./chart-brush.ts";

const bins = Array.from({ length: 6 }, (_, at) => ({ start: at * 365, end: at * 365 + 364 }));
const position = fc.integer({ min: 0, max: bins.length - 1 });

describe("brush", () => {
  test("a range survives the way through the clause, from either end", () => {
    fc.assert(
      fc.property(position, position, fc.boolean(), (a, b, undated) => {
        const clause = brushClause(bins, { first: a, last: b }, undated);
        expect(clause.value.undated).toBe(undated);
        expect(brushOf(bins, clause)).toEqual({ first: Math.min(a, b), last: Math.max(a, b) });
      }),
    );
  });

  test("all years with the undated are no filter", () => {
    const all = { first: 0, last: 5 };
    expect(isEmptyClause(brushClause(bins, all, true))).toBe(true);
    expect(isEmptyClause(brushClause(bins, all, false))).toBe(false);
  });

  test("an edge of the chart is open", () => {
    expect(brushClause(bins, { first: 0, last: 2 }, true).value).toEqual({
      from: null,
      to: 2 * 365 + 364,
      undated: true,
    });
    expect(brushClause(bins, { first: 3, last: 5 }, false).value).toEqual({
      from: 3 * 365,
      to: null,
      undated: false,
    });
  });

  test("an edge of a chart that shows only some years stays where it is", () => {
    expect(brushClause(bins, { first: 0, last: 5 }, true, true).value).toEqual({
      from: 0,
      to: 5 * 365 + 364,
      undated: true,
    });
  });

  test("dates inside a year show the years that they touch; dates beyond the chart its edge", () => {
    const of = (from: number | null, to: number | null) =>
      brushOf(bins, { source: "date", dimension: "date", value: { from, to, undated: true } });
    expect(of(400, 800)).toEqual({ first: 1, last: 2 });
    expect(of(99_999, null)).toEqual({ first: 5, last: 5 });
    expect(of(null, -5)).toEqual({ first: 0, last: 0 });
  });
});
