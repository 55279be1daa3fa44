import { t } from "../i18n/index.ts";
import type { TimeBin } from "../selectors/chart-timeline.ts";
import { useSelector } from "../store/react.ts";
import { ListButton } from "./ListButton.tsx";

/** Room for the number over the highest bar, in pixels. */
export const HEADROOM = 24;

interface PeakProps {
  readonly bins: readonly TimeBin[];
  readonly full: number;
  readonly height: number;
  readonly isHidden: boolean;
}

/** The middle of a bar; of one at an end as far in as keeps the number inside. */
const placeOf = (at: number, of: number) => `clamp(20px, ${((at + 0.5) / of) * 100}%, 100% - 20px)`;

/** The number of the highest bar: the scale of all of them. */
export function Peak({ bins, full, height, isHidden }: PeakProps) {
  const unit = useSelector(({ view }) => view.unit);
  const most = bins.reduce((high, { count }) => Math.max(high, count), 0);
  const at = bins.findIndex(({ count }) => count === most);
  const bin = bins[at];
  if (bin === undefined || most === 0 || isHidden) return null;
  const top = (height - HEADROOM) * (1 - most / Math.max(1, full));
  return (
    <span
      className="timeline__peak"
      style={{ insetInlineStart: placeOf(at, bins.length), insetBlockStart: top }}
    >
      <ListButton
        count={most}
        label={t.charts.count(most, unit, bin.label)}
        where={[
          {
            source: "date",
            dimension: "date",
            value: { from: bin.start, to: bin.end, undated: false },
          },
        ]}
      />
    </span>
  );
}
