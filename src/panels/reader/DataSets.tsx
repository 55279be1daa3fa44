import { useId } from "react";
import type { DataSet } from "../../domain/data-set.ts";
import { t } from "../../i18n/index.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";

const words = t.reader.dataSets;

/** What was taken to be so, what was set aside or repaired, and where labels and points differ. */
function Facts({ set }: { readonly set: DataSet }) {
  const { decisions, notes, join } = set;
  const disputed = join.conflicts.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <details className="attach__facts">
      <summary>{words.facts}</summary>
      <ul>
        {decisions.map(({ value, because }) => (
          <li key={`${value} ${because}`}>{words.decision(value, because)}</li>
        ))}
        {notes.map(({ fate, reason, rows, lines }) => (
          <li key={`${fate} ${reason}`}>{words.note[fate](rows, reason, lines.slice(0, 5))}</li>
        ))}
        {disputed > 0 && <li>{words.conflicts(disputed, set.events.rows)}</li>}
        {join.conflicts.map(({ label, located, rows, lines }) => (
          <li key={`${label} ${located}`}>{words.conflict(label, located, rows, lines[0] ?? 0)}</li>
        ))}
        {join.unmatched.map(({ name, rows }) => (
          <li key={name}>{words.unmatched(name, rows)}</li>
        ))}
      </ul>
    </details>
  );
}

function Row({ set }: { readonly set: DataSet }) {
  const { changeDataSet, removeDataSet } = useActions();
  const name = useId();
  return (
    <li className="attach__set">
      <span className="attach__row">
        <label>
          <input
            type="checkbox"
            checked={set.isOn}
            onChange={(event) => changeDataSet(set.id, { isOn: event.target.checked })}
          />{" "}
          {words.isOn}
        </label>
        <label htmlFor={name} className="visually-hidden">
          {words.name(set.fileName)}
        </label>
        <input
          id={name}
          className="facet__input"
          value={set.name}
          onChange={(event) => changeDataSet(set.id, { name: event.target.value })}
        />
        <span>{words.size(set.events.rows, set.id)}</span>
        <Button onPress={() => removeDataSet(set.id)}>{words.remove(set.name)}</Button>
      </span>
      <Facts set={set} />
    </li>
  );
}

/** The files of events that stand beside the record. */
export function DataSets() {
  const dataSets = useSelector((state) => state.dataSets);
  return (
    <>
      <h3 className="attach__head">{words.title}</h3>
      {dataSets.length === 0 ? (
        <p className="attach__none">{words.none}</p>
      ) : (
        <>
          <ul className="attach__list">
            {dataSets.map((set) => (
              <Row key={set.id} set={set} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
