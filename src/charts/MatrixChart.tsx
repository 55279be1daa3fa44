import { cellAt, type MatrixCell } from "../analysis/stance-matrix.ts";
import { stanceKey } from "../domain/dimension.ts";
import type { MatrixColumns } from "../domain/view.ts";
import { STANCES } from "../domain/vocabularies.ts";
import { t, valueLabel } from "../i18n/index.ts";
import { type MatrixRow, selectMatrix } from "../selectors/matrix.ts";
import { type Naming, selectNaming } from "../selectors/names.ts";
import { type Counting, selectCounting } from "../selectors/panel-tally.ts";
import { also } from "../selectors/panel-where.ts";
import { useActions, useSelector } from "../store/react.ts";
import { walkRows } from "../ui/walk-rows.ts";
import type { ChartFile } from "./chart-file.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { claimsOfCell, MATRIX_KEYS, signOf, stepOfStance } from "./matrix-cells.ts";
import { MatrixCellView, MatrixHead } from "./MatrixCells.tsx";
import "./grid-chart.css";
import "./matrix-chart.css";

const words = t.charts.matrix;

interface Shown {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly string[];
  readonly cell: (proposition: string, column: string) => MatrixCell;
  /** Whether the whole record has a claim where the filter leaves none. */
  readonly isHidden: (proposition: string, column: string) => boolean;
}

/** The matrix as it is drawn: against documents or claimants, by contest or as coded. */
function useShown(against: MatrixColumns, byContest: boolean): Shown {
  const matrix = useSelector(selectMatrix);
  const order = useSelector(({ record }) => record?.propositions);
  const { passing, all } = against === "document" ? matrix.byDocument : matrix.byClaimant;
  const at = [...(order?.keys() ?? [])];
  const rows = byContest
    ? matrix.rows
    : matrix.rows.toSorted((a, b) => at.indexOf(a.proposition) - at.indexOf(b.proposition));
  const find = (view: typeof passing, proposition: string, column: string) => {
    const row = view.rows.find((each) => each.proposition === proposition);
    return row === undefined ? null : cellAt(row, column);
  };
  return {
    rows,
    columns: passing.columns,
    cell: (proposition, column) =>
      find(passing, proposition, column) ?? cellAt({ proposition, cells: new Map() }, column),
    isHidden: (proposition, column) =>
      (find(all, proposition, column)?.stance ?? "silent") !== "silent",
  };
}

function fileOf(
  { rows, columns, cell }: Shown,
  naming: Naming,
  against: MatrixColumns,
  { unit, countOf }: Counting,
): ChartFile {
  const name = (column: string) => valueLabel(naming.value, against, column);
  return {
    title: words.title[against](unit),
    keys: MATRIX_KEYS.map((stance) => ({
      label: words.stance[stance],
      step: stepOfStance(stance) ?? 1,
    })),
    body: {
      type: "cells",
      columns: columns.map(name),
      rows: rows.map(({ proposition }) => ({
        label: naming.proposition(proposition),
        cells: columns.map((column) => {
          const found = cell(proposition, column);
          return {
            count: countOf(claimsOfCell(found)),
            step: stepOfStance(found.stance),
            sign: signOf(found.stance),
          };
        }),
      })),
    },
    notes: [words.note],
    sheet: {
      columns: [
        t.domain.dimension.proposition,
        ...columns.flatMap((column) => [
          words.side("+", name(column)),
          words.side("−", name(column)),
          words.side("=", name(column)),
        ]),
      ],
      rows: rows.map(({ proposition }) => ({
        name: naming.proposition(proposition),
        cells: columns.flatMap((column) => {
          const found = cell(proposition, column);
          return STANCES.map((stance) => ({
            count: countOf(found[stance]),
            label: words.cell(
              words.stance[stance],
              countOf(found[stance]),
              unit,
              naming.proposition(proposition),
              name(column),
            ),
            where: [also("stance", [stanceKey(proposition, stance)]), also(against, [column])],
          }));
        }),
      })),
    },
  };
}

/** Who takes which side of what: propositions × documents or claimants, the contested first. */
export function MatrixChart() {
  const against = useSelector(({ view }) => view.matrixColumns);
  const byContest = useSelector(({ view }) => view.matrixOrder === "contested");
  const { setView } = useActions();
  const shown = useShown(against, byContest);
  const naming = useSelector(selectNaming);
  const { rows, columns, cell, isHidden } = shown;
  const counting = useSelector(selectCounting);
  const title = words.title[against](counting.unit);
  const other = against === "document" ? "claimant" : "document";
  return (
    <ChartFrame
      chart="matrix"
      title={title}
      note={words.note}
      file={() => fileOf(shown, naming, against, counting)}
      foot={() => (
        <>
          <button
            type="button"
            className="chart__switch"
            onClick={() => setView({ matrixColumns: other })}
          >
            {words.against[other]}
          </button>
          <button
            type="button"
            className="chart__switch"
            onClick={() => setView({ matrixOrder: byContest ? "coded" : "contested" })}
          >
            {byContest ? words.asCoded : words.byContest}
          </button>
        </>
      )}
    >
      {() =>
        rows.length === 0 ? (
          <p className="chart__nothing">{words.nothing}</p>
        ) : (
          <div role="grid" aria-label={title} className="heat matrix" onKeyDown={walkRows}>
            <div role="row" className="heat__row matrix__heads">
              <span role="columnheader" className="heat__corner matrix__corner">
                {t.domain.dimension.proposition}
              </span>
              {columns.map((column) => (
                <span
                  key={column}
                  role="columnheader"
                  className="matrix__column"
                  title={valueLabel(naming.value, against, column)}
                >
                  {against === "document"
                    ? naming.documentShort(column)
                    : valueLabel(naming.value, against, column)}
                </span>
              ))}
            </div>
            {rows.map((row, at) => (
              <div key={row.proposition} role="row" className="heat__row">
                <MatrixHead row={row} isEntry={at === 0} />
                {columns.map((column) => (
                  <MatrixCellView
                    key={column}
                    proposition={row.proposition}
                    cell={cell(row.proposition, column)}
                    isHidden={isHidden(row.proposition, column)}
                    name={valueLabel(naming.value, against, column)}
                  />
                ))}
              </div>
            ))}
          </div>
        )
      }
    </ChartFrame>
  );
}
