import type { Clause } from "../../domain/clause.ts";
import { t } from "../../i18n/index.ts";
import { selectTotals } from "../../selectors/evaluation.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectUndated } from "../../selectors/panel-dates.ts";
import { also, UNDATED_PRECISIONS } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { clauseInWords, clauseWords } from "../../exports/clause-in-words.ts";
import "./active-filters.css";

const words = t.panels.active;

function Chip({ clause }: { readonly clause: Clause }) {
  const naming = useSelector(selectNaming);
  const { removeClause } = useActions();
  const { subject, predicate } = clauseWords(clause, naming);
  return (
    <button
      type="button"
      className="chip"
      aria-label={words.remove(clauseInWords(clause, naming))}
      onClick={() => removeClause(clause.source)}
    >
      <span className="chip__words">
        <b>{subject}</b> {predicate}
      </span>
      <span aria-hidden="true">×</span>
    </button>
  );
}

/** How much passes; both numbers open their claims. */
function Passing() {
  const totals = useSelector(selectTotals);
  const undated = useSelector(selectUndated).passing;
  const unit = useSelector(({ view }) => view.unit);
  const documents = useSelector(({ record }) => record?.documents ?? null);
  const { select } = useActions();
  if (totals === null || documents === null) return null;
  const open = (where: readonly Clause[]) => () => select({ type: "list", where });
  return (
    <p className="chip chip--total">
      <button
        type="button"
        className="chip__number"
        onClick={open([also("document", [...documents.keys()])])}
      >
        {words.passing(totals.passing[unit], totals.all[unit], unit)}
      </button>
      {undated > 0 && (
        <>
          {" · "}
          <button
            type="button"
            className="chip__number"
            onClick={open([also("datePrecision", UNDATED_PRECISIONS)])}
          >
            {words.undated(undated)}
          </button>
        </>
      )}
    </p>
  );
}

/** The filter in words, one removable chip a clause, and how much passes it. */
export function ActiveFilters() {
  const clauses = useSelector((state) => state.clauses);
  const { clearClauses } = useActions();
  return (
    <section className="chips" aria-label={words.label}>
      {clauses.map((clause) => (
        <Chip key={clause.source} clause={clause} />
      ))}
      <Passing />
      {clauses.length > 0 && (
        <button type="button" className="chips__clear" onClick={clearClauses}>
          {words.clear}
        </button>
      )}
    </section>
  );
}
