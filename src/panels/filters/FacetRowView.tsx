import { NONE, type Unit, type ValueDimension } from "../../domain/dimension.ts";
import { t } from "../../i18n/index.ts";
import type { ActorMark as Mark } from "../../selectors/actor-marks.ts";
import { insteadOf } from "../../selectors/panel-where.ts";
import { useActions } from "../../store/react.ts";
import { ActorMark } from "../../ui/ActorMark.tsx";
import { CountButton } from "../claims/CountButton.tsx";
import type { NamedRow } from "./facet-rows.ts";
import { StateBox } from "./StateBox.tsx";

interface FacetRowViewProps {
  readonly dimension: ValueDimension;
  readonly row: NamedRow;
  readonly unit: Unit;
  /** The largest unfiltered count of the facet: the length of a full bar. */
  readonly full: number;
  readonly mark: Mark | null;
  /** Whether Tab comes to this row; arrow keys go to the others. */
  readonly isEntry: boolean;
}

const words = t.panels.filters;
const KEYS = { o: "only", x: "exclude" } as const;

const actOfKey = (key: string) => (key === "o" || key === "x" ? KEYS[key] : null);

/** One value: state, mark, name, bar, count, and what can be done with it. */
export function FacetRowView({ dimension, row, unit, full, mark, isEntry }: FacetRowViewProps) {
  const { actOnValue } = useActions();
  const { value, name, shown, count, all, state } = row;
  const share = (n: number) => `${full === 0 ? 0 : (100 * n) / full}%`;
  return (
    <div
      role="row"
      className={`facet__row facet__row--${state}`}
      data-zero={count === 0 || undefined}
    >
      <span role="gridcell" className="facet__cell">
        <button
          type="button"
          className="facet__value"
          data-cell="value"
          aria-pressed={state === "included"}
          aria-keyshortcuts="O X"
          tabIndex={isEntry ? 0 : -1}
          title={name}
          onClick={() => actOnValue(dimension, value, "toggle")}
          onKeyDown={(event) => {
            const act =
              event.ctrlKey || event.metaKey || event.altKey
                ? null
                : actOfKey(event.key.toLowerCase());
            if (act === null) return;
            event.preventDefault();
            actOnValue(dimension, value, act);
          }}
        >
          <StateBox state={state} />
          {mark && <ActorMark {...mark} />}
          <span className="facet__name">{shown}</span>
          {state === "excluded" && <span className="visually-hidden">, {words.excluded}</span>}
          {value !== NONE && (
            <span className="facet__bar" aria-hidden="true">
              <span className="facet__all" style={{ inlineSize: share(all) }} />
              <span className="facet__part" style={{ inlineSize: share(count) }} />
            </span>
          )}
        </button>
      </span>
      <span role="gridcell" className="facet__acts">
        <button
          type="button"
          className="facet__act"
          tabIndex={-1}
          aria-label={words.onlyValue(name)}
          onClick={() => actOnValue(dimension, value, "only")}
        >
          {words.only}
        </button>
        <button
          type="button"
          className="facet__act"
          tabIndex={-1}
          aria-pressed={state === "excluded"}
          aria-label={words.excludeValue(name)}
          onClick={() => actOnValue(dimension, value, "exclude")}
        >
          {words.exclude}
        </button>
      </span>
      <span role="gridcell" className="facet__cell facet__cell--count">
        <CountButton
          className="facet__count"
          count={count}
          label={words.count(count, unit, name)}
          where={insteadOf(dimension, value)}
          tabIndex={-1}
        />
      </span>
    </div>
  );
}
