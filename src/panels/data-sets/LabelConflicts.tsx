import { type DataSet, type LabelConflict, rowClaimId, TRUSTS } from "../../domain/data-set.ts";
import { formatNumber, t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Segmented } from "../../ui/Segmented.tsx";

const words = t.dataSets.conflicts;
const PAIRS_SHOWN = 50;
const LINES_SHOWN = 3;

interface PairProps {
  readonly set: DataSet;
  readonly conflict: LabelConflict;
}

function Pair({ set, conflict: { label, labelled, located, rows, lines } }: PairProps) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  return (
    <tr>
      <th scope="row" dir="auto">
        {words.names(label, naming.place(labelled))}
      </th>
      <td>{naming.place(located)}</td>
      <td className="names-table__number">{formatNumber(rows)}</td>
      <td>
        {lines.slice(0, LINES_SHOWN).map((line) => (
          <button
            key={line}
            type="button"
            className="panel__link names-table__line"
            aria-label={words.line(line)}
            onClick={() => select({ type: "claim", id: rowClaimId(set.id, line) })}
          >
            {formatNumber(line)}
          </button>
        ))}
      </td>
    </tr>
  );
}

/** Rows that are labelled another province than they lie in, by pair, and which of the two counts. */
export function LabelConflicts({ set }: { readonly set: DataSet }) {
  const { changeDataSet } = useActions();
  const { conflicts, trust } = set.join;
  if (conflicts.length === 0) return null;
  const rows = conflicts.reduce((sum, each) => sum + each.rows, 0);
  const more = conflicts.length - PAIRS_SHOWN;
  const label = words.trust(set.name);
  return (
    <details className="data-set__more">
      <summary>{words.summary(rows, set.events.rows)}</summary>
      <div className="data-set__trust">
        <span aria-hidden>{label}</span>
        <Segmented
          label={label}
          value={set.trust}
          options={TRUSTS.map((value) => ({ value, label: words.trusts[value] }))}
          onChange={(value) => changeDataSet(set.id, { trust: value })}
        />
      </div>
      <p role="status">{trust === set.trust ? words.meaning[trust] : words.joining}</p>
      <table className="names-table">
        <thead>
          <tr>
            <th scope="col">{words.label}</th>
            <th scope="col">{words.located}</th>
            <th scope="col" className="names-table__number">
              {words.rows}
            </th>
            <th scope="col">{words.lines}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, PAIRS_SHOWN).map((conflict) => (
            <Pair
              key={`${conflict.label} ${conflict.labelled} ${conflict.located}`}
              set={set}
              conflict={conflict}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{words.more(more)}</p>}
    </details>
  );
}
