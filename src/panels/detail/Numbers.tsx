import type { Clause } from "../../domain/clause.ts";
import { formatNumber, t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";
import "./numbers.css";

export interface HeadNumber {
  readonly count: number;
  readonly label: string;
  readonly where: readonly Clause[];
}

/** The large numbers of a panel; each opens its claims. */
export function Numbers({ numbers }: { readonly numbers: readonly HeadNumber[] }) {
  const { select } = useActions();
  return (
    <ul className="numbers" aria-label={t.panels.detail.numbers}>
      {numbers.map(({ count, label, where }) => (
        <li key={label}>
          {count === 0 ? (
            <p className="numbers__one">
              <span className="numbers__count">0</span>
              <span className="numbers__label">{label}</span>
            </p>
          ) : (
            <button
              type="button"
              className="numbers__one"
              aria-label={t.panels.detail.showList(`${formatNumber(count)} ${label}`)}
              onClick={() => select({ type: "list", where })}
            >
              <span className="numbers__count">{formatNumber(count)}</span>
              <span className="numbers__label">{label}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
