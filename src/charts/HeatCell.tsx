import type { Clause } from "../domain/clause.ts";
import type { Step } from "../exports/figure.ts";
import { formatNumber, t } from "../i18n/index.ts";
import { useActions } from "../store/react.ts";
import { useMeasuredWhere } from "./measured.ts";

interface HeatCellProps {
  readonly count: number;
  readonly step: Step | null;
  readonly isMuted: boolean;
  readonly label: string;
  readonly where: readonly Clause[];
}

/** A number on its colour that opens the list behind it; nothing is a dot. */
export function HeatCell({ count, step, isMuted, label, where }: HeatCellProps) {
  const { select } = useActions();
  const measured = useMeasuredWhere(where);
  return (
    <span role="gridcell" className="heat__cell" data-muted={isMuted || undefined}>
      {step === null ? (
        <span className="heat__zero">
          <span aria-hidden="true">·</span>
          <span className="visually-hidden">0</span>
        </span>
      ) : (
        <button
          type="button"
          className={`heat__number heat__number--${step}`}
          tabIndex={-1}
          aria-label={t.charts.list(label)}
          title={label}
          onClick={() => select({ type: "list", where: measured })}
        >
          {formatNumber(count)}
        </button>
      )}
    </span>
  );
}
