import type { ChartName } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { type ChartRow, type RowDimension, selectDocuments } from "../selectors/chart-rows.ts";
import { selectNaming } from "../selectors/names.ts";
import { useSelector } from "../store/react.ts";
import { BarRows, ONE_LINE, type RowLook } from "./BarRows.tsx";
import type { ChartFile } from "./chart-file.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { useCounted } from "./measured.ts";
import { bodyOf, canSplit, documentKeys, nameRow, type RowBlock, sheetOf } from "./row-blocks.ts";

interface ListedBlock {
  readonly dimension: RowDimension;
  readonly head: string;
  readonly rows: readonly ChartRow[];
}

interface ListedChartProps {
  readonly chart: ChartName;
  readonly title: string;
  readonly note: string;
  readonly columnHead: string;
  readonly blocks: readonly ListedBlock[];
  readonly look?: RowLook;
}

/** All values of one or more short dimensions, in the order of the record. */
export function ListedChart({
  chart,
  title,
  note,
  columnHead,
  blocks,
  look = ONE_LINE,
}: ListedChartProps) {
  const documents = useSelector(selectDocuments);
  const naming = useSelector(selectNaming);
  const unit = useSelector(({ view }) => view.unit);
  const counted = useCounted();
  const isSplit =
    canSplit(documents) && blocks.some(({ rows }) => rows.some(({ parts }) => parts !== null));
  const splitBy = isSplit ? documents : [];
  const named = blocks.map(({ dimension, head, rows }): RowBlock => ({
    dimension,
    head,
    rows: rows.map((row) => nameRow(row, { dimension, naming, unit, documents: splitBy })),
  }));
  const full = blocks.flatMap(({ rows }) => rows).reduce((most, { all }) => Math.max(most, all), 0);
  const file = (): ChartFile => ({
    title,
    keys: documentKeys(splitBy, naming),
    body: bodyOf(named),
    notes: [note],
    sheet: sheetOf(
      columnHead,
      named.flatMap(({ dimension, rows }) => rows.map((row) => ({ ...row, dimension }))),
      documents,
      naming,
      unit,
      counted,
    ),
  });
  return (
    <ChartFrame
      chart={chart}
      isMeasured
      title={title}
      note={note}
      lead={isSplit ? t.charts.note.split : note}
      keys={documentKeys(splitBy, naming)}
      file={file}
    >
      {({ width }) => (
        <BarRows title={title} blocks={named} width={width} full={full} look={look} />
      )}
    </ChartFrame>
  );
}
