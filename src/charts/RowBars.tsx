import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { Segment } from "../exports/figure.ts";

/** One row of bars; `segments` make up its count. */
export interface BarDatum {
  readonly value: string;
  readonly count: number;
  readonly all: number;
  readonly isMuted: boolean;
  readonly segments: readonly Segment[];
}

interface RowBarsProps {
  readonly data: readonly BarDatum[];
  /** The length of a full bar: a count without any filter, so that no bar's scale moves. */
  readonly full: number;
  readonly width: number;
  readonly rowHeight: number;
  readonly name: string;
}

interface ShapeProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: BarDatum;
}

const BAR = 8;

/** The count over the unfiltered count, in one shape: the parts cannot come apart. */
function BarShape({ x = 0, y = 0, width = 0, height = 0, payload }: ShapeProps) {
  if (payload === undefined || payload.all === 0) return null;
  const scale = width / payload.all;
  let start = x;
  return (
    <g className={payload.isMuted ? "row-bars__bar row-bars__bar--muted" : "row-bars__bar"}>
      <rect className="row-bars__all" x={x} y={y} width={width} height={height} rx={2} />
      {payload.segments.map(({ size, step }, at) => {
        const from = start;
        start += size * scale;
        return (
          <rect
            key={at}
            className={`row-bars__part row-bars__part--${step}`}
            x={from}
            y={y}
            width={size * scale}
            height={height}
            rx={payload.segments.length === 1 ? 2 : 0}
          />
        );
      })}
    </g>
  );
}

/** The bars of a row chart; the rows around them carry names, numbers and clicks. */
export function RowBars({ data, full, width, rowHeight, name }: RowBarsProps) {
  return (
    <div className="row-bars" role="img" aria-label={name}>
      <BarChart
        data={[...data]}
        layout="vertical"
        width={width}
        height={data.length * rowHeight}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap={(rowHeight - BAR) / 2}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, Math.max(1, full)]} allowDataOverflow hide />
        <YAxis type="category" dataKey="value" hide />
        <Bar dataKey="all" barSize={BAR} isAnimationActive={false} shape={BarShape} />
      </BarChart>
    </div>
  );
}
