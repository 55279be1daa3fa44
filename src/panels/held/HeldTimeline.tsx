import type { RowBins } from "../../analysis/held-against/bin-rows.ts";
import type { TimeSpan } from "../../analysis/held-against/window.ts";
import { t } from "../../i18n/index.ts";

const words = t.held;
const WIDTH = 320;
const HEIGHT = 56;

interface HeldTimelineProps {
  readonly bins: RowBins;
  /** What the claim states, and the same with the tolerance; null: no time constrains. */
  readonly stated: TimeSpan | null;
  readonly window: TimeSpan | null;
}

/** Bars of the rows in the window, over the time that the claim states. */
export function HeldTimeline({ bins: { unit, bins }, stated, window }: HeldTimelineProps) {
  const first = bins[0]?.start ?? 0;
  const last = bins.at(-1)?.end ?? first;
  const scale = WIDTH / (last - first + 1);
  const full = Math.max(1, ...bins.map(({ count }) => count));
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const band = ({ from, to }: TimeSpan) => {
    const start = Math.max(from, first);
    const end = Math.min(to, last);
    return { x: (start - first) * scale, width: Math.max(1, (end - start + 1) * scale) };
  };
  const label = window === null ? words.timelineUndated(unit, total) : words.timeline(unit, total);
  return (
    <figure className="held__figure">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="held__bars">
        {window !== null && (
          <rect className="held__window" {...band(window)} y={0} height={HEIGHT} />
        )}
        {window !== null && stated !== null && (
          <rect className="held__stated" {...band(stated)} y={0} height={HEIGHT} />
        )}
        {bins.map(({ start, end, label: name, count }) => {
          const height = (count / full) * (HEIGHT - 4);
          const width = Math.max(1, (end - start + 1) * scale - 1);
          return (
            <rect
              key={start}
              className="held__bar"
              x={(start - first) * scale}
              y={HEIGHT - height}
              width={width}
              height={height}
            >
              <title>{words.bar(name, count)}</title>
            </rect>
          );
        })}
        <line className="held__base" x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      </svg>
      <div className="held__ends" aria-hidden="true">
        <span>{bins[0]?.label}</span>
        <span>{bins.at(-1)?.label}</span>
      </div>
      <figcaption className="held__caption">{label}</figcaption>
    </figure>
  );
}
