import type { Clause } from "../domain/clause.ts";
import { formatNumber, t } from "../i18n/index.ts";
import { useActions } from "../store/react.ts";
import { useMeasuredWhere } from "./measured.ts";
import { NumberButton } from "../ui/NumberButton.tsx";

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
  const measured = useMeasuredWhere(where);
  return (
    <NumberButton
      count={count}
      text={formatNumber(count)}
      title={label}
      label={t.charts.list(label)}
      className={`chart__number ${className}`}
      zeroClassName={`chart__zero ${className}`}
      tabIndex={tabIndex}
      onPress={() => select({ type: "list", where: measured })}
    />
  );
}
