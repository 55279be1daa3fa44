import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { TimeBin } from "../selectors/chart-timeline.ts";

interface YearDatum extends TimeBin {
  readonly isMuted: boolean;
}

interface YearBarsProps {
  readonly data: readonly YearDatum[];
  /** The largest count without any filter. */
  readonly full: number;
  readonly width: number;
  readonly height: number;
  /** Room over the highest bar, in pixels. */
  readonly headroom: number;
  readonly name: string;
}

interface ShapeProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: YearDatum;
}

/** Close dates stand on the base line, vague ones on top of them, what is filtered away behind. */
function YearShape({ x = 0, y = 0, width = 0, height = 0, payload }: ShapeProps) {
  if (payload === undefined || payload.all === 0) return null;
  const scale = height / payload.all;
  const base = y + height;
  const count = payload.count * scale;
  const close = payload.close * scale;
  return (
    <g className={payload.isMuted ? "year-bars__bar year-bars__bar--muted" : "year-bars__bar"}>
      <rect className="year-bars__all" x={x} y={y} width={width} height={height} />
      <rect className="year-bars__vague" x={x} y={base - count} width={width} height={count} />
      <rect className="year-bars__close" x={x} y={base - close} width={width} height={close} />
    </g>
  );
}

/** One bar for each year, on one base line. */
export function YearBars({ data, full, width, height, headroom, name }: YearBarsProps) {
  return (
    <div className="year-bars" role="img" aria-label={name}>
      <BarChart
        data={[...data]}
        width={width}
        height={height}
        margin={{ top: headroom, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="14%"
        accessibilityLayer={false}
      >
        <XAxis type="category" dataKey="label" hide />
        <YAxis type="number" domain={[0, Math.max(1, full)]} allowDataOverflow hide />
        <Bar dataKey="all" isAnimationActive={false} shape={YearShape} />
      </BarChart>
    </div>
  );
}
