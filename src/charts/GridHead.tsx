import type { ReactNode } from "react";
import type { ChartRow } from "../selectors/chart-rows.ts";
import { useActions } from "../store/react.ts";
import { ValueName } from "./ValueName.tsx";

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
  return (
    <span role={role} className={`heat__head heat__head--${role}`}>
      <ValueName
        state={state}
        className={`heat__name heat__name--${state}`}
        title={name}
        isMuted={!passes}
        isEntry={isEntry}
        onAct={(act) => actOnValue(dimension, value, act)}
      >
        {mark}
        <span className="heat__text">{name}</span>
      </ValueName>
    </span>
  );
}
