import type { Clause } from "../../domain/clause.ts";
import { formatNumber, t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";
import "./count-button.css";

interface CountButtonProps {
  readonly count: number;
  /** What is counted, in words, with the number: "3 claims: Badakhshan". */
  readonly label: string;
  readonly where: readonly Clause[];
  readonly className?: string;
  readonly tabIndex?: number;
}

/** A number that opens the list of the claims behind it. A zero has none, so it is plain text. */
export function CountButton({ count, label, where, className = "", tabIndex }: CountButtonProps) {
  const { select } = useActions();
  if (count === 0) return <span className={`count count--zero ${className}`}>0</span>;
  return (
    <button
      type="button"
      className={`count ${className}`}
      aria-label={t.panels.detail.showList(label)}
      title={label}
      tabIndex={tabIndex}
      onClick={() => select({ type: "list", where })}
    >
      {formatNumber(count)}
    </button>
  );
}
