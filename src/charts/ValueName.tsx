import type { ReactNode } from "react";
import type { ValueAct } from "../domain/clause.ts";
import { t } from "../i18n/index.ts";
import type { ChartRow } from "../selectors/chart-rows.ts";
import { actOfKey } from "./act-of-key.ts";

interface ValueNameProps {
  readonly state: ChartRow["state"];
  readonly className: string;
  readonly title: string;
  readonly isMuted?: boolean;
  /** Whether Tab comes to it; arrow keys go to the others. */
  readonly isEntry: boolean;
  readonly onAct: (act: ValueAct) => void;
  readonly children: ReactNode;
}

/** The name of a value, which takes it into the filter; O and X keep only it or leave it out. */
export function ValueName(props: ValueNameProps) {
  const { state, className, title, isMuted = false, isEntry, onAct, children } = props;
  return (
    <button
      type="button"
      className={className}
      data-muted={isMuted || undefined}
      aria-pressed={state === "included"}
      aria-keyshortcuts="O X"
      tabIndex={isEntry ? 0 : -1}
      title={title}
      onClick={() => onAct("toggle")}
      onKeyDown={(event) => {
        const chosen = actOfKey(event);
        if (chosen === null) return;
        event.preventDefault();
        onAct(chosen);
      }}
    >
      {children}
      {state === "excluded" && <span className="visually-hidden">, {t.charts.excluded}</span>}
    </button>
  );
}
