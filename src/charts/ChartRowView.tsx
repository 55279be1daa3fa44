import type { ValueDimension } from "../domain/dimension.ts";
import type { ValueAct } from "../domain/clause.ts";
import { t } from "../i18n/index.ts";
import { insteadOf } from "../selectors/panel-where.ts";
import { useActions } from "../store/react.ts";
import { ActorMark } from "../ui/ActorMark.tsx";
import type { NamedRow } from "./row-blocks.ts";
import { ListButton } from "./ListButton.tsx";
import { ValueName } from "./ValueName.tsx";

interface ChartRowViewProps {
  readonly dimension: ValueDimension;
  readonly row: NamedRow;
  /** The widths of name, bar and number, as CSS writes them. */
  readonly columns: string;
  readonly height: number;
  /** Whether Tab comes to this row; arrow keys go to the others. */
  readonly isEntry: boolean;
}

/** Name, room for the bar, and number of one value, with what can be done with it. */
export function ChartRowView(props: ChartRowViewProps) {
  const { dimension, row, columns, height, isEntry } = props;
  const { actOnValue } = useActions();
  const { value, name, hint, count, countLabel, mark, state, passes } = row;
  const words = t.charts;
  const act = (which: ValueAct) => actOnValue(dimension, value, which);
  return (
    <div
      role="row"
      className={`bar-row bar-row--${state} ${height > 24 ? "bar-row--tall" : ""}`}
      data-muted={!passes || undefined}
      style={{ gridTemplateColumns: columns, blockSize: height }}
    >
      <span role="gridcell" className="bar-row__cell">
        <ValueName
          className="bar-row__value"
          title={hint}
          state={state}
          isEntry={isEntry}
          onAct={act}
        >
          {mark && <ActorMark {...mark} />}
          <span className="bar-row__name">{name}</span>
        </ValueName>
      </span>
      {/* The bar, for the pointer; the name does the same for every way of pointing. */}
      <span
        role="presentation"
        className="bar-row__plot"
        title={hint}
        onClick={() => act("toggle")}
      />
      <span role="gridcell" className="bar-row__acts">
        <button
          type="button"
          className="bar-row__act"
          tabIndex={-1}
          aria-label={words.onlyValue(name)}
          onClick={() => act("only")}
        >
          {words.only}
        </button>
        <button
          type="button"
          className="bar-row__act"
          tabIndex={-1}
          aria-pressed={state === "excluded"}
          aria-label={words.excludeValue(name)}
          onClick={() => act("exclude")}
        >
          {words.exclude}
        </button>
      </span>
      <span role="gridcell" className="bar-row__count">
        <ListButton
          count={count}
          label={countLabel}
          where={insteadOf(dimension, value)}
          tabIndex={-1}
        />
      </span>
    </div>
  );
}
