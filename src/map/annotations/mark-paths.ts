import type { Mark, Point } from "../../domain/mark.ts";

/** Of the head of an arrow, in pixels. */
const HEAD = { length: 15, half: 7 };
/** A head takes at most this share of its arrow. */
const MOST = 0.6;

/** How a mark is drawn: a line, and for an arrow the filled head, as path data. */
export interface MarkPaths {
  readonly line: string;
  readonly head: string | null;
}

const text = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const through = (points: readonly Point[]) => `M${points.map(text).join("L")}`;

function arrowPaths([x0, y0]: Point, [x1, y1]: Point): MarkPaths {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return { line: "", head: null };
  const scale = Math.min(1, (length * MOST) / HEAD.length);
  const [alongX, alongY] = [(x1 - x0) / length, (y1 - y0) / length];
  const back = HEAD.length * scale;
  const aside = HEAD.half * scale;
  const [baseX, baseY] = [x1 - alongX * back, y1 - alongY * back];
  return {
    line: through([
      [x0, y0],
      [baseX, baseY],
    ]),
    head: `${through([
      [x1, y1],
      [baseX - alongY * aside, baseY + alongX * aside],
      [baseX + alongY * aside, baseY - alongX * aside],
    ])}Z`,
  };
}

/** The lines of a mark; null for a text, which has none. */
export function markPaths(mark: Mark): MarkPaths | null {
  switch (mark.kind) {
    case "text":
      return null;
    case "arrow":
      return arrowPaths(mark.from, mark.to);
    case "circle": {
      const [x, y] = mark.at;
      const { radius } = mark;
      const arc = `A${radius.toFixed(1)} ${radius.toFixed(1)} 0 1 1`;
      const line = `M${text([x - radius, y])}${arc} ${text([x + radius, y])}${arc} ${text([x - radius, y])}Z`;
      return { line, head: null };
    }
    case "freehand":
      return { line: through(mark.path), head: null };
  }
}
