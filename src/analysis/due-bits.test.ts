import fc from "fast-check";
import { expect, test } from "vitest";
import { intervalColumn, type Table } from "./columns.ts";
import { createCheckpointBuilder } from "./counting-background.ts";
import { createCrossfilter } from "./crossfilter.ts";
import { layOut } from "./laid-table.ts";
import { PIECE } from "./piece.ts";
import type { Filter } from "./predicate.ts";

const KINDS = 4;
const DAYS = 300;
/** Several pieces, so that some of them are outside of a window. */
const ROWS = Array.from({ length: 4 * PIECE + 100 }, (_, row) => ({
  kind: (row * 7 + (row >>> 5)) % KINDS,
  group: (row * 5 + (row >>> 3)) % KINDS,
  from: (row * 11) % DAYS,
  to: ((row * 11) % DAYS) + (row % 13) ** 2,
}));
type Dimension = "kind" | "group" | "date";

const OFFSETS = Uint32Array.from({ length: ROWS.length + 1 }, (_, row) => row);
const single = (values: readonly number[]) =>
  ({ kind: "codes", size: KINDS, offsets: OFFSETS, values: Uint8Array.from(values) }) as const;
const TABLE: Table<Dimension> = {
  rows: ROWS.length,
  columns: {
    kind: single(ROWS.map(({ kind }) => kind)),
    group: single(ROWS.map(({ group }) => group)),
    date: intervalColumn(
      ROWS.map(({ from }) => from),
      ROWS.map(({ to }) => to),
    ),
  },
};

const codes = fc.uniqueArray(fc.nat({ max: KINDS - 1 }), { maxLength: 2 });
const step = fc.record({
  /** A window anywhere, or one that moves by so many days. */
  to: fc.oneof(fc.record({ from: fc.nat({ max: DAYS }) }), fc.integer({ min: -9, max: 9 })),
  width: fc.nat({ max: 20 }),
  kinds: codes,
  groups: codes,
  /** Rows that are let through are those whose number has this rest; null: all. */
  rest: fc.option(fc.nat({ max: 2 }), { freq: 3 }),
  isRead: fc.boolean(),
  isSettled: fc.boolean(),
});

test("bits that are written late are written before they are read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const work = createCheckpointBuilder();
      const laid = layOut(TABLE, {
        background: {
          build: (task) => Promise.resolve(work(structuredClone(task))),
          pause: () => Promise.resolve(),
        },
        leastSpacing: 64,
      });
      const crossfilter = createCrossfilter(laid);
      let from = 0;
      for (const { to, width, kinds, groups, rest, isRead, isSettled } of steps) {
        from = typeof to === "number" ? from + to : to.from;
        const window = { type: "interval", from, to: from + width, undated: true } as const;
        const values = (dimension: "kind" | "group", include: readonly number[]) => ({
          ...{ source: dimension, dimension },
          predicate: { type: "values", include, exclude: [] } as const,
        });
        const listed: Filter<Dimension>[] = [];
        if (rest !== null) {
          const rows = Uint32Array.from(ROWS.keys()).filter((row) => row % 3 === rest);
          const predicate = { type: "rows", rows } as const;
          listed.push({ source: "listed", dimension: null, predicate });
        }
        crossfilter.apply([
          values("kind", kinds),
          values("group", groups),
          ...listed,
          { source: "brush", dimension: "date", predicate: window },
        ]);
        if (isRead) {
          const counts = new Array<number>(KINDS).fill(0);
          ROWS.forEach((row, number) => {
            const isIn = row.from <= window.to && row.to >= window.from;
            const isGroup = groups.length === 0 || groups.includes(row.group);
            const isListed = rest === null || number % 3 === rest;
            if (isIn && isGroup && isListed) counts[row.kind]! += 1;
          });
          expect([...crossfilter.counts("kind", "kind")]).toEqual(counts);
          const passing = kinds.length === 0 ? counts : kinds.map((kind) => counts[kind]!);
          expect(crossfilter.total).toBe(passing.reduce((sum, count) => sum + count, 0));
        }
        if (isSettled) await laid.settled();
      }
    }),
    { numRuns: 40 },
  );
});
