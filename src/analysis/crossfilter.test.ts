import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Column, OPEN_END, OPEN_START, type Table, UNDATED } from "./columns.ts";
import { codeColumn, intervalColumn } from "./columns.ts";
import { createCrossfilter, type Ignoring } from "./crossfilter.ts";
import { layOut } from "./laid-table.ts";
import type { Filter } from "./predicate.ts";

const SIZES = { kind: 3, actor: 5, event: 7 } as const;
type Coded = keyof typeof SIZES;
type Dimension = Coded | "date" | "coded";
const CODED = Object.keys(SIZES) as Coded[];
const SOURCES = ["a", "b", "c", "d"];

const orderOf = (size: number) => Array.from({ length: size }, (_, code) => String(code));

const codes = (size: number) => fc.nat({ max: size - 1 });
const codeLists = (size: number, maxLength = 3) => fc.uniqueArray(codes(size), { maxLength });

const day = fc.integer({ min: -20, max: 20 });
const dates = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(day, fc.nat({ max: 8 })).map(([a, n]) => [a, a + n] as const) },
  fc.constant([UNDATED, UNDATED] as const),
  day.map((a) => [a, OPEN_END] as const),
  day.map((a) => [OPEN_START, a] as const),
  fc.constant([OPEN_START, OPEN_END] as const),
);

const row = fc.record({
  kind: codes(SIZES.kind).map((code) => [code]),
  actor: codeLists(SIZES.actor),
  event: codeLists(SIZES.event, 2),
  date: dates,
  coded: dates,
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function tableOf(rows: readonly Row[]): Table<Dimension> {
  const texts = (dimension: Coded) => rows.map((each) => each[dimension].map(String));
  const interval = (dimension: "date" | "coded"): Column =>
    intervalColumn(
      rows.map((each) => each[dimension][0]),
      rows.map((each) => each[dimension][1]),
    );
  return {
    rows: rows.length,
    columns: {
      kind: codeColumn(texts("kind"), orderOf(SIZES.kind)),
      actor: codeColumn(texts("actor"), orderOf(SIZES.actor)),
      event: codeColumn(texts("event"), orderOf(SIZES.event)),
      date: interval("date"),
      coded: interval("coded"),
    },
  };
}

const bound = fc.oneof({ weight: 5, arbitrary: day }, fc.constantFrom(-Infinity, Infinity));
const intervalFilter = fc.record({
  source: fc.constantFrom(...SOURCES),
  dimension: fc.constantFrom("date" as const, "coded" as const),
  predicate: fc.record({
    type: fc.constant("interval" as const),
    from: fc.oneof(bound, fc.constant(OPEN_START)),
    to: fc.oneof(bound, fc.constant(OPEN_END)),
    undated: fc.boolean(),
  }),
});
const valuesFilter = fc.constantFrom(...CODED).chain((dimension) =>
  fc.record({
    source: fc.constantFrom(...SOURCES),
    dimension: fc.constant(dimension),
    predicate: fc.record({
      type: fc.constant("values" as const),
      include: codeLists(SIZES[dimension]),
      exclude: codeLists(SIZES[dimension], 1),
    }),
  }),
);
const rowsFilter = fc.record({
  source: fc.constantFrom(...SOURCES),
  dimension: fc.constant(null),
  predicate: fc.record({
    type: fc.constant("rows" as const),
    rows: fc
      .uniqueArray(fc.nat({ max: 40 }), { maxLength: 40 })
      .map((rows) => Uint32Array.from(rows).sort()),
  }),
});
const filters = fc.array(fc.oneof(intervalFilter, valuesFilter, rowsFilter), { maxLength: 5 });
/** One narrow window that moves: few rows change, so that they are followed one by one. */
const brush = fc
  .record({ from: day, width: fc.nat({ max: 6 }), undated: fc.boolean() })
  .map(({ from, width, undated }): Filter<Dimension>[] => [
    {
      source: "a",
      dimension: "date",
      predicate: { type: "interval", from, to: from + width, undated },
    },
  ]);

/** The specification, as slow and as plain as can be. */
function passes(row: Row, number: number, { dimension, predicate }: Filter<Dimension>): boolean {
  switch (predicate.type) {
    case "rows":
      return predicate.rows.includes(number);
    case "values": {
      const has = row[dimension as Coded];
      const { include, exclude } = predicate;
      const isIncluded = include.length === 0 || include.some((code) => has.includes(code));
      return isIncluded && !exclude.some((code) => has.includes(code));
    }
    case "interval": {
      const [start, end] = row[dimension as "date"];
      const { from, to, undated } = predicate;
      if (start === UNDATED) return undated;
      return from <= to && start <= to && end >= from;
    }
  }
}

const isIgnored = (source: string, ignoring: Ignoring) =>
  typeof ignoring === "string" ? source === ignoring : (ignoring?.includes(source) ?? false);

function rowsOf(rows: readonly Row[], all: readonly Filter<Dimension>[], ignoring: Ignoring) {
  const obeyed = all.filter(({ source }) => !isIgnored(source, ignoring));
  return rows.flatMap((each, number) =>
    obeyed.every((filter) => passes(each, number, filter)) ? [number] : [],
  );
}

function naive(table: readonly Row[], all: readonly Filter<Dimension>[], ignoring: Ignoring) {
  const passing = rowsOf(table, all, ignoring).map((number) => table[number]!);
  const each = <T>(dimension: Coded, count: (code: number) => T) =>
    Array.from({ length: SIZES[dimension] }, (_, code) => count(code));
  const with_ = (dimension: Coded, code: number, rows = passing) =>
    rows.filter((row) => row[dimension].includes(code));
  const units = (rows: readonly Row[], unit: Coded) =>
    new Set(rows.flatMap((row) => row[unit])).size;
  return {
    counts: (a: Coded) => each(a, (code) => with_(a, code).length),
    distinct: (a: Coded, unit: Coded) => each(a, (code) => units(with_(a, code), unit)),
    cross: (a: Coded, b: Coded) =>
      each(a, (i) => each(b, (j) => with_(b, j, with_(a, i)).length)).flat(),
    crossDistinct: (a: Coded, b: Coded, unit: Coded) =>
      each(a, (i) => each(b, (j) => units(with_(b, j, with_(a, i)), unit))).flat(),
  };
}

describe("crossfilter", () => {
  test("counts what a plain filter counts, through any sequence of filters", () => {
    const step = fc.record({
      filters: fc.oneof(filters, { arbitrary: brush, weight: 3 }),
      ignoring: fc.constantFrom<Ignoring[]>(null, "a", "b", ["a", "c"], "nobody", []),
      a: fc.constantFrom(...CODED),
      b: fc.constantFrom(...CODED),
      unit: fc.constantFrom(...CODED),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 40, size: "max" }),
        fc.array(step, { minLength: 1, maxLength: 12, size: "max" }),
        (rows, steps) => {
          const crossfilter = createCrossfilter(layOut(tableOf(rows)));
          for (const { filters: all, ignoring, a, b, unit } of steps) {
            crossfilter.apply(all);
            const expected = naive(rows, all, ignoring);
            expect(crossfilter.total).toBe(rowsOf(rows, all, null).length);
            expect([...crossfilter.rows()]).toEqual(rowsOf(rows, all, null));
            expect([...crossfilter.rowsIgnoring("a")]).toEqual(rowsOf(rows, all, "a"));
            // The same each time, so that there are counts to keep up to date …
            expect([...crossfilter.counts("actor")]).toEqual(
              naive(rows, all, null).counts("actor"),
            );
            expect([...crossfilter.distinct("actor", "event", "a")]).toEqual(
              naive(rows, all, "a").distinct("actor", "event"),
            );
            // … and others now and then.
            expect([...crossfilter.counts(a, ignoring)]).toEqual(expected.counts(a));
            expect([...crossfilter.distinct(a, unit, ignoring)]).toEqual(
              expected.distinct(a, unit),
            );
            expect([...crossfilter.cross(a, b, ignoring)]).toEqual(expected.cross(a, b));
            expect([...crossfilter.crossDistinct(a, b, unit, ignoring)]).toEqual(
              expected.crossDistinct(a, b, unit),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  const rows: Row[] = Array.from({ length: 30 }, (_, number) => ({
    kind: [number % 3],
    actor: number % 4 === 0 ? [] : [number % 5, (number + 1) % 5],
    event: [number % 7],
    date: number % 10 === 0 ? [UNDATED, UNDATED] : [number, number + 2],
    coded: [number, number],
  }));
  const window = (from: number, to: number, undated = false): Filter<Dimension> => ({
    source: "brush",
    dimension: "date",
    predicate: { type: "interval", from, to, undated },
  });
  const kinds = (source: string, ...include: number[]): Filter<Dimension> => ({
    source,
    dimension: "kind",
    predicate: { type: "values", include, exclude: [] },
  });

  test("gives the same arrays until a change, and leaves those it gave as they were", () => {
    const crossfilter = createCrossfilter(layOut(tableOf(rows)));
    crossfilter.apply([window(3, 9)]);
    const counts = crossfilter.counts("kind");
    const passing = crossfilter.rows();
    const before = [...counts];
    crossfilter.apply([window(3, 9)]);
    expect(crossfilter.counts("kind")).toBe(counts);
    expect(crossfilter.rows()).toBe(passing);
    crossfilter.apply([window(4, 20)]);
    expect(crossfilter.counts("kind")).not.toBe(counts);
    expect([...counts]).toEqual(before);
  });

  test("a change that a view ignores does not touch what it sees", () => {
    const crossfilter = createCrossfilter(layOut(tableOf(rows)));
    crossfilter.apply([window(3, 9), kinds("facet", 1)]);
    const counts = crossfilter.counts("actor", "facet");
    crossfilter.apply([window(3, 9), kinds("facet", 2)]);
    expect(crossfilter.counts("actor", "facet")).toBe(counts);
  });

  test("counts that were not asked for in a long while are right when asked again", () => {
    const crossfilter = createCrossfilter(layOut(tableOf(rows)));
    const ask = (all: readonly Filter<Dimension>[]) => {
      expect([...crossfilter.counts("actor")]).toEqual(naive(rows, all, null).counts("actor"));
      expect([...crossfilter.cross("kind", "actor", "brush")]).toEqual(
        naive(rows, all, "brush").cross("kind", "actor"),
      );
    };
    for (let step = 0; step < 400; step++) {
      const all = [window(step % 25, (step % 25) + 4), kinds("facet", step % 3)];
      crossfilter.apply(all);
      if (step % 150 === 0 || step > 395) ask(all);
    }
  });

  test("what changes outside of a window shows when the window comes there", () => {
    // Enough rows that some pieces of them are far from the window.
    const many: Row[] = Array.from({ length: 40_000 }, (_, number) => ({
      kind: [(number * 7) % 3],
      actor: number % 4 === 0 ? [] : [number % 5, (number + 1) % 5, (number + 2) % 5],
      event: [number % 7],
      date: number % 50 === 0 ? [UNDATED, UNDATED] : [number % 400, (number % 400) + (number % 9)],
      coded: [number, number],
    }));
    const actors = (...include: number[]): Filter<Dimension> => ({
      source: "actors",
      dimension: "actor",
      predicate: { type: "values", include, exclude: [3] },
    });
    const crossfilter = createCrossfilter(layOut(tableOf(many)));
    const steps = [
      [window(10, 20), actors(1)],
      [window(10, 20), actors(1, 2), kinds("facet", 0)],
      [window(390, 400), actors(1, 2), kinds("facet", 0)],
      [window(390, 400, true), actors(2)],
      [window(200, 205), kinds("facet", 0, 2)],
    ];
    for (const all of steps) {
      crossfilter.apply(all);
      expect([...crossfilter.counts("actor")]).toEqual(naive(many, all, null).counts("actor"));
      expect([...crossfilter.counts("kind", "facet")]).toEqual(
        naive(many, all, "facet").counts("kind"),
      );
      expect([...crossfilter.counts("event", "brush")]).toEqual(
        naive(many, all, "brush").counts("event"),
      );
    }
  });

  test("an inverted window lets no dated row through", () => {
    const crossfilter = createCrossfilter(layOut(tableOf(rows)));
    crossfilter.apply([window(9, 8, true)]);
    expect([...crossfilter.rows()]).toEqual([0, 10, 20]);
  });

  test("takes 32 sources and refuses 33, with the filters as before", () => {
    const crossfilter = createCrossfilter(layOut(tableOf(rows)));
    const sources = (count: number) =>
      Array.from({ length: count }, (_, source) => kinds(`view ${source}`, 0, 1));
    crossfilter.apply(sources(32));
    expect(crossfilter.total).toBe(20);
    expect(() => crossfilter.apply(sources(33))).toThrow(/33 sources/u);
    expect(crossfilter.total).toBe(20);
    crossfilter.apply(sources(32).map((filter) => ({ ...filter, source: `${filter.source}b` })));
    expect(crossfilter.total).toBe(20);
    crossfilter.apply([]);
    expect(crossfilter.total).toBe(30);
  });

  test("refuses what cannot be asked, with the reason", () => {
    const crossfilter = createCrossfilter(layOut(tableOf(rows)));
    expect(() => crossfilter.counts("date")).toThrow(/"date" has no codes/u);
    expect(() => crossfilter.apply([{ ...window(1, 2), dimension: "kind" }])).toThrow(
      /"interval" cannot be set on a dimension of kind "codes"/u,
    );
    expect(() => crossfilter.apply([{ ...kinds("x", 1), dimension: null }])).toThrow(RangeError);
    const { columns } = tableOf(rows);
    expect(() => layOut({ rows: 29, columns })).toThrow(/30 rows, not 29/u);
  });
});
