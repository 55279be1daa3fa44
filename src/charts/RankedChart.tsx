import { type ReactNode, useMemo } from "react";
import { NONE, type Unit } from "../domain/dimension.ts";
import type { ChartName } from "../domain/view.ts";
import { t, valueLabel } from "../i18n/index.ts";
import type { ActorMark } from "../selectors/actor-marks.ts";
import { countAnyOf } from "../selectors/chart-count.ts";
import {
  type ChartRow,
  rankRows,
  type RankedRows,
  type RowDimension,
  selectChartRows,
  selectDocuments,
} from "../selectors/chart-rows.ts";
import { type Evaluation, selectMeasured } from "../selectors/evaluation.ts";
import { selectNaming } from "../selectors/names.ts";
import { insteadOf } from "../selectors/panel-where.ts";
import { useSelector } from "../store/react.ts";
import { BarRows, ONE_LINE } from "./BarRows.tsx";
import { Beside } from "./Beside.tsx";
import type { ChartFile } from "./chart-file.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { useCounted } from "./measured.ts";
import { bodyOf, canSplit, documentKeys, nameRow, type RowBlock, sheetOf } from "./row-blocks.ts";

type RankedDimension = Extract<RowDimension, "actor" | "province">;

interface RankedChartProps {
  readonly chart: ChartName;
  readonly title: string;
  readonly note: string;
  readonly dimension: RankedDimension;
  /** What the values are called together, and what has none of them; unset: as the dimension is. */
  readonly columnHead?: string;
  readonly noneName?: string;
  /** Which rows may be drawn; the others are counted beside. */
  readonly isDrawn?: (row: ChartRow) => boolean;
  readonly markOf?: (value: string) => ActorMark;
  /** A choice that belongs to this chart alone. */
  readonly choice?: ReactNode;
  /** Whether bars are split by document. */
  readonly mayBeSplit?: boolean;
}

const LEAST_ROWS = 3;
/** A file has room for more bars than the band. */
const ROWS_IN_FILE = 20;

const always = () => true;

/** Rows that are drawn, and what is left of all rows. */
function split(rows: readonly ChartRow[], isDrawn: (row: ChartRow) => boolean, limit: number) {
  const { shown, none } = rankRows(rows.filter(isDrawn), limit);
  const isShown = new Set(shown.map(({ value }) => value));
  const others = rows.filter(({ value }) => value !== NONE && !isShown.has(value));
  return { shown, others, none: none ?? rows.find(({ value }) => value === NONE) ?? null };
}

function othersCount(
  evaluation: Evaluation | null,
  dimension: RankedDimension,
  others: RankedRows["others"],
  unit: Unit,
): number {
  const values = others.map(({ value }) => value);
  return evaluation === null
    ? 0
    : countAnyOf(evaluation, { dimension, values, unit, ignoring: dimension });
}

/** The largest values of a dimension as bars; the others and "none" as numbers beside. */
export function RankedChart(props: RankedChartProps) {
  const {
    chart,
    title,
    note,
    dimension,
    columnHead = t.charts.columns.value[dimension],
    noneName = t.charts.none[dimension],
    isDrawn = always,
    markOf,
    choice,
    mayBeSplit = false,
  } = props;
  const rows = useSelector(selectChartRows(dimension));
  const evaluation = useSelector(selectMeasured);
  const documents = useSelector(selectDocuments);
  const naming = useSelector(selectNaming);
  const unit = useSelector(({ view }) => view.unit);
  const counted = useCounted();
  const isSplit = mayBeSplit && canSplit(documents) && rows.some(({ parts }) => parts !== null);
  const splitBy = useMemo(() => (isSplit ? documents : []), [isSplit, documents]);
  const words = t.charts;

  const named = (list: readonly ChartRow[]) =>
    list.map((row) =>
      nameRow(row, { dimension, naming, unit, documents: splitBy, ...(markOf && { markOf }) }),
    );
  const blockOf = (limit: number): RowBlock => ({
    dimension,
    head: "",
    rows: named(split(rows, isDrawn, limit).shown),
  });
  const limitOf = (height: number) => Math.max(LEAST_ROWS, Math.floor(height / ONE_LINE.rowHeight));
  const full = rows
    .filter((row) => isDrawn(row) && row.value !== NONE)
    .reduce((most, { all }) => Math.max(most, all), 0);

  function file(): ChartFile {
    const { others, none } = split(rows, isDrawn, ROWS_IN_FILE);
    const beside = [
      ...(others.length > 0
        ? [
            words.summaryRow(
              words.others(others.length),
              othersCount(evaluation, dimension, others, unit),
            ),
          ]
        : []),
      ...(none ? [words.summaryRow(valueLabel(naming.value, dimension, NONE), none.count)] : []),
    ];
    const all = named(rankRows(rows, Infinity).shown).map((row) => ({ ...row, dimension }));
    return {
      title,
      keys: documentKeys(splitBy, naming),
      body: bodyOf([blockOf(ROWS_IN_FILE)]),
      notes: [note, beside.join(" · ")],
      sheet: sheetOf(columnHead, all, documents, naming, unit, counted),
    };
  }

  return (
    <ChartFrame
      chart={chart}
      isMeasured
      title={title}
      note={note}
      lead={isSplit ? words.note.split : note}
      keys={documentKeys(splitBy, naming)}
      file={file}
      foot={({ height }) => {
        const { others, none } = split(rows, isDrawn, limitOf(height));
        const values = others.map(({ value }) => value);
        return (
          <>
            {others.length > 0 && (
              <Beside
                name={words.others(others.length)}
                count={othersCount(evaluation, dimension, others, unit)}
                where={[{ source: dimension, dimension, value: { include: values, exclude: [] } }]}
              />
            )}
            {none && (
              <Beside name={noneName} count={none.count} where={insteadOf(dimension, NONE)} />
            )}
            {choice}
          </>
        );
      }}
    >
      {({ width, height }) => (
        <BarRows title={title} blocks={[blockOf(limitOf(height))]} width={width} full={full} />
      )}
    </ChartFrame>
  );
}
