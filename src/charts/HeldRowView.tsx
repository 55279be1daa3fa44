import { windowInWords } from "../exports/held-in-words.ts";
import { t } from "../i18n/index.ts";
import type { HeldRow } from "../selectors/held-table.ts";
import { useActions } from "../store/react.ts";
import { caveatsOf, cellsOf, type HeldContext } from "./held-file.ts";
import { WholeDates } from "../ui/WholeDates.tsx";
import { ListButton } from "./ListButton.tsx";

const words = t.held.chart;

interface HeldRowViewProps {
  readonly row: HeldRow;
  readonly context: HeldContext;
}

/** A claim of the table: what it says, its window, and the numbers of each data set. */
export function HeldRowView({ row, context }: HeldRowViewProps) {
  const { select } = useActions();
  const { id, summary } = row.claim;
  const caveats = row.answers.length === 0 ? t.held.nothingOn : caveatsOf(row, context);
  return (
    <tr data-held={id}>
      <th scope="row">
        <button
          type="button"
          className="held-table__claim"
          aria-label={`${words.open(id)}: ${summary}`}
          onClick={() => select({ type: "claim", id })}
        >
          <span className="held-table__id">{id}</span> {summary}
        </button>
      </th>
      <td className="held-table__window">
        <WholeDates>
          {windowInWords(row.found, context.settings.tolerance, context.names)}
        </WholeDates>
      </td>
      {row.answers.map((answer) => {
        const [matching, possible] = cellsOf(row, answer, context);
        return (
          <td key={answer.joined.set.id} className="held-table__number">
            {matching.said === undefined ? (
              <ListButton {...matching} />
            ) : (
              <span className="held-table__uncovered">{matching.said}</span>
            )}
            {possible.count > 0 && (
              <span className="held-table__possible">
                + <ListButton {...possible} />
              </span>
            )}
          </td>
        );
      })}
      {row.answers.length === 0 && context.sets.map((set, at) => <td key={`${at} ${set}`} />)}
      <td className="held-table__caveats">
        <span className="held-table__cautions" title={caveats}>
          <WholeDates>{caveats}</WholeDates>
        </span>
      </td>
    </tr>
  );
}
