import type { DateClause } from "../../domain/clause.ts";
import { formatDay, parseDay } from "../../domain/edtf.ts";
import { t } from "../../i18n/index.ts";
import { selectDateSpan, selectUndated } from "../../selectors/panel-dates.ts";
import { also, UNDATED_PRECISIONS } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import type { State } from "../../store/state.ts";
import { CountButton } from "../claims/CountButton.tsx";
import { DayInput } from "./DayInput.tsx";
import { Section } from "./Section.tsx";
import "./date-facet.css";

const words = t.panels.filters.date;
const SOURCE = "date";
const OPEN: DateClause = {
  source: SOURCE,
  dimension: "date",
  value: { from: null, to: null, undated: true },
};

const selectDateClause = ({ clauses }: State): DateClause =>
  clauses.find((clause): clause is DateClause => clause.dimension === "date") ?? OPEN;

/** From, to, and what has no date: that is a choice of its own, never a side effect. */
export function DateFacet() {
  const clause = useSelector(selectDateClause);
  const { first, last } = useSelector(selectDateSpan);
  const undated = useSelector(selectUndated).ignoringDate;
  const unit = useSelector(({ view }) => view.unit);
  const { setClause } = useActions();
  const { value } = clause;
  const change = (part: Partial<DateClause["value"]>) =>
    setClause({ ...clause, value: { ...value, ...part } });
  const day = (n: number | null) => (n === null ? "" : formatDay(n));

  return (
    <Section title={words.title} startsOpen note={t.panels.filters.unit(unit)}>
      <div className="dates">
        <DayInput
          label={words.from}
          value={day(value.from)}
          max={day(value.to)}
          onChange={(text) => change({ from: parseDay(text) })}
        />
        <DayInput
          label={words.to}
          value={day(value.to)}
          min={day(value.from)}
          onChange={(text) => change({ to: parseDay(text) })}
        />
        <p className="dates__note">
          {words.note}
          {first !== null &&
            last !== null &&
            `. ${words.span(day(first).slice(0, -6), day(last).slice(0, -6))}`}
        </p>
        <div className="dates__undated">
          <label className="dates__check">
            <input
              type="checkbox"
              checked={value.undated}
              onChange={(event) => change({ undated: event.target.checked })}
            />
            {words.undated}
          </label>
          <CountButton
            count={undated}
            label={t.panels.filters.count(undated, unit, t.domain.undated)}
            where={[OPEN, also("datePrecision", UNDATED_PRECISIONS)]}
          />
        </div>
      </div>
    </Section>
  );
}
