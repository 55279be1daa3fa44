import type { Clause } from "../domain/clause.ts";
import { formatNumber } from "../i18n/index.ts";
import { useActions } from "../store/react.ts";

interface ListNumberProps {
  readonly count: number;
  /** What is counted, with the number: "3 claims located in Badakhshan". */
  readonly label: string;
  readonly where: readonly Clause[];
}

/** A number that opens the claims behind it. A zero has none: it is plain text. */
export function ListNumber({ count, label, where }: ListNumberProps) {
  const { select } = useActions();
  if (count === 0) return <span className="map__zero">0</span>;
  return (
    <button
      type="button"
      className="map__number"
      aria-label={label}
      title={label}
      onClick={() => select({ type: "list", where })}
    >
      {formatNumber(count)}
    </button>
  );
}
