import type { Clause } from "../domain/clause.ts";
import { formatNumber, t } from "../i18n/index.ts";
import { useActions } from "../store/react.ts";

interface ListButtonProps {
  readonly count: number;
  /** What is counted, with the number: "3 claims: Badakhshan". */
  readonly label: string;
  readonly where: readonly Clause[];
  readonly className?: string;
  readonly tabIndex?: number;
}

/** A number that opens the list of the claims behind it. A zero has none: it is plain text. */
export function ListButton({ count, label, where, className = "", tabIndex }: ListButtonProps) {
  const { select } = useActions();
  if (count === 0) return <span className={`chart__zero ${className}`}>0</span>;
  return (
    <button
      type="button"
      className={`chart__number ${className}`}
      aria-label={t.charts.list(label)}
      title={label}
      tabIndex={tabIndex}
      onClick={() => select({ type: "list", where })}
    >
      {formatNumber(count)}
    </button>
  );
}
