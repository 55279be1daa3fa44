import { t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";
import type { Clause } from "../../domain/clause.ts";
import { claimOfRow } from "../../selectors/row-claims.ts";
import type { JoinedDataSet } from "../../records/joined-data-set.ts";

const words = t.held;
const SHOWN = 20;

interface HeldRowsProps {
  readonly joined: JoinedDataSet;
  readonly rows: Uint32Array;
  readonly where: readonly Clause[];
}

/** The first rows of a window in a line each; every one opens its claim, a button opens all. */
export function HeldRows({ joined, rows, where }: HeldRowsProps) {
  const { select } = useActions();
  const shown = Array.from(rows.subarray(0, SHOWN), (row) => claimOfRow(joined, row));
  return (
    <>
      <ul className="held__rows" aria-label={words.rows(joined.set.name)}>
        {shown.map(({ id, summary, when }) => (
          <li key={id}>
            <button
              type="button"
              className="held__row"
              onClick={() => select({ type: "claim", id })}
            >
              <span className="held__day">{when?.edtf ?? t.domain.undated}</span> {summary}
            </button>
          </li>
        ))}
      </ul>
      <p className="held__all">
        {rows.length > shown.length && words.first(shown.length, rows.length)}
        <button
          type="button"
          className="panel__link"
          onClick={() => select({ type: "list", where })}
        >
          {words.showAll(rows.length)}
        </button>
      </p>
    </>
  );
}
