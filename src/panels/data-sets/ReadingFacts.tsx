import type { DataSet } from "../../domain/data-set.ts";
import { t } from "../../i18n/index.ts";

const words = t.dataSets;
const LINES_SHOWN = 5;

/** What was taken to be so for the whole file, and what was set aside or repaired. */
export function ReadingFacts({ set: { decisions, notes } }: { readonly set: DataSet }) {
  return (
    <details className="data-set__more">
      <summary>{words.facts}</summary>
      <ul>
        {decisions.map(({ value, because }) => (
          <li key={`${value} ${because}`}>{words.decision(value, because)}</li>
        ))}
        {notes.map(({ fate, reason, rows, lines }) => (
          <li key={`${fate} ${reason}`}>
            {words.note[fate](rows, reason, lines.slice(0, LINES_SHOWN))}
          </li>
        ))}
      </ul>
    </details>
  );
}
