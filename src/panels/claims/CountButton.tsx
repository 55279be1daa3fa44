import type { Clause } from "../../domain/clause.ts";
import { formatNumber, t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";
import { NumberButton } from "../../ui/NumberButton.tsx";
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
  return (
    <NumberButton
      count={count}
      text={formatNumber(count)}
      title={label}
      label={t.panels.detail.showList(label)}
      className={`count ${className}`}
      zeroClassName={`count count--zero ${className}`}
      tabIndex={tabIndex}
      onPress={() => select({ type: "list", where })}
    />
  );
}
