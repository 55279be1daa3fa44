import type { CSSProperties, ReactNode } from "react";
import type { Clause } from "../../domain/clause.ts";
import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { countWidth } from "../claims/count-width.ts";
import { CountButton } from "../claims/CountButton.tsx";
import "./tally-rows.css";

export interface TallyRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly where: readonly Clause[];
  readonly mark?: ReactNode;
  /** Opens what the name stands for; without it the name is text. */
  readonly onOpen?: () => void;
  /** A second line, such as the roles of a group. */
  readonly note?: ReactNode;
}

interface TallyRowsProps {
  readonly label: string;
  readonly rows: readonly TallyRow[];
  readonly nothing: string;
}

/** Names with a bar and a number that opens its claims. */
export function TallyRows({ label, rows, nothing }: TallyRowsProps) {
  const unit = useSelector(({ view }) => view.unit);
  const full = Math.max(1, ...rows.map(({ count }) => count));
  const digits = countWidth(rows.map(({ count }) => count));
  if (rows.length === 0) return <p className="panel__nothing">{nothing}</p>;
  return (
    <ul className="tally" aria-label={label} style={{ "--digits": digits } as CSSProperties}>
      {rows.map(({ id, name, count, where, mark, onOpen, note }) => (
        <li key={id} className="tally__row">
          {mark}
          <span className="tally__text">
            {onOpen ? (
              <button type="button" className="tally__name tally__name--link" onClick={onOpen}>
                {name}
              </button>
            ) : (
              <span className="tally__name">{name}</span>
            )}
            {note !== undefined && <span className="tally__note">{note}</span>}
          </span>
          <span className="tally__bar" aria-hidden="true">
            <span className="tally__part" style={{ inlineSize: `${(100 * count) / full}%` }} />
          </span>
          <CountButton
            className="tally__count"
            count={count}
            label={t.panels.filters.count(count, unit, name)}
            where={where}
          />
        </li>
      ))}
    </ul>
  );
}
