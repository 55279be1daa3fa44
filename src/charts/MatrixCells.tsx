import type { MatrixCell } from "../analysis/stance-matrix.ts";
import { formatNumber, t } from "../i18n/index.ts";
import type { MatrixRow } from "../selectors/matrix.ts";
import { selectNaming } from "../selectors/names.ts";
import { selectCounting } from "../selectors/panel-tally.ts";
import { useActions, useSelector } from "../store/react.ts";
import { claimsOfCell, signOf } from "./matrix-cells.ts";

const words = t.charts.matrix;

interface MatrixHeadProps {
  readonly row: MatrixRow;
  readonly isEntry: boolean;
}

/** The question of a row, marked where sources disagree; opens both sides. */
export function MatrixHead({ row: { proposition, disagreement }, isEntry }: MatrixHeadProps) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  const question = naming.proposition(proposition);
  return (
    <span role="rowheader" className="heat__head--rowheader matrix__head">
      <button
        type="button"
        className="heat__name"
        data-disagreement={disagreement ?? undefined}
        tabIndex={isEntry ? 0 : -1}
        title={question}
        onClick={() => select({ type: "proposition", id: proposition })}
      >
        {disagreement !== null && (
          <span className="matrix__mark">
            <span aria-hidden="true">{disagreement === "conflict" ? "≠" : "≈"}</span>
            <span className="visually-hidden">{t.evidence.proposition[disagreement]}: </span>
          </span>
        )}
        <span className="heat__text">{question}</span>
      </button>
    </span>
  );
}

interface MatrixCellProps {
  readonly proposition: string;
  readonly cell: MatrixCell;
  readonly isHidden: boolean;
  readonly name: string;
}

/** What one source says: a sign, a number and a colour; opens both sides face to face. */
export function MatrixCellView({ proposition, cell, isHidden, name }: MatrixCellProps) {
  const naming = useSelector(selectNaming);
  const { unit, countOf } = useSelector(selectCounting);
  const { select } = useActions();
  const { stance } = cell;
  if (stance === "silent")
    return (
      <span role="gridcell" className="heat__cell matrix__cell">
        <span className="heat__zero" title={isHidden ? words.hidden : words.silent}>
          <span aria-hidden="true">{isHidden ? "○" : "·"}</span>
          <span className="visually-hidden">{isHidden ? words.hidden : words.silent}</span>
        </span>
      </span>
    );
  const count = countOf(claimsOfCell(cell));
  const label = words.cell(
    words.stance[stance],
    count,
    unit,
    naming.proposition(proposition),
    name,
  );
  return (
    <span role="gridcell" className="heat__cell matrix__cell">
      <button
        type="button"
        className="heat__number matrix__number"
        data-stance={stance}
        tabIndex={-1}
        aria-label={label}
        title={label}
        onClick={() => select({ type: "proposition", id: proposition })}
      >
        {signOf(stance)}
        {formatNumber(count)}
      </button>
    </span>
  );
}
