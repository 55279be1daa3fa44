import type { ReactNode } from "react";
import type { ValueAct } from "../domain/clause.ts";
import { t } from "../i18n/index.ts";
import type { ChartRow } from "../selectors/chart-rows.ts";
import { useActions } from "../store/react.ts";
import { actOfKey } from "./act-of-key.ts";

interface GridHeadProps {
  readonly role: "columnheader" | "rowheader";
  readonly dimension: "actor" | "province";
  readonly row: ChartRow;
  readonly name: string;
  readonly mark?: ReactNode;
  readonly isEntry?: boolean;
}

/** The name of a row or column of the heat grid: takes the value into the filter. */
export function GridHead({ role, dimension, row, name, mark, isEntry = false }: GridHeadProps) {
  const { actOnValue } = useActions();
  const { value, state, passes } = row;
  const act = (which: ValueAct) => actOnValue(dimension, value, which);
  return (
    <span role={role} className={`heat__head heat__head--${role}`}>
      <button
        type="button"
        className={`heat__name heat__name--${state}`}
        data-muted={!passes || undefined}
        aria-pressed={state === "included"}
        aria-keyshortcuts="O X"
        tabIndex={isEntry ? 0 : -1}
        title={name}
        onClick={() => act("toggle")}
        onKeyDown={(event) => {
          const chosen = actOfKey(event);
          if (chosen === null) return;
          event.preventDefault();
          act(chosen);
        }}
      >
        {mark}
        <span className="heat__text">{name}</span>
        {state === "excluded" && <span className="visually-hidden">, {t.charts.excluded}</span>}
      </button>
    </span>
  );
}
