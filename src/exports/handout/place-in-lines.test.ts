import fc from "fast-check";
import { expect, test } from "vitest";
import { placeInLines } from "./place-in-lines.ts";

const entriesOf = (widths: readonly number[]) => widths.map((width) => ({ width }));

test("what does not fit begins a line, and the gap after the last of a line takes no room", () => {
  expect(placeInLines(entriesOf([4, 4, 5]), 10, 2)).toEqual([
    { width: 4, x: 0, line: 0 },
    { width: 4, x: 6, line: 0 },
    { width: 5, x: 0, line: 1 },
  ]);
});

test("entries follow one another, and only one that begins its line is wider than the room", () => {
  const widths = fc.array(fc.integer({ min: 1, max: 50 }));
  const most = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(widths, most(120), most(5), (all, room, gap) => {
      const placed = placeInLines(entriesOf(all), room, gap);
      placed.forEach(({ x, line, width }, at) => {
        if (x > 0) expect(x + width).toBeLessThanOrEqual(room);
        const next = placed[at + 1];
        if (next?.line === line) expect(next.x).toBe(x + width + gap);
        else if (next !== undefined) expect(next).toMatchObject({ x: 0, line: line + 1 });
      });
    }),
  );
});
