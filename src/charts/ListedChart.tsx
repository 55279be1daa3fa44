import type { ChartName } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import {
  type ChartRow,
  type RowDimension,
  selectChartRows,
  selectDocuments,
} from "../selectors/chart-rows.ts";
import { selectNaming } from "../selectors/names.ts";
import { useSelector } from "../store/react.ts";
import { BarRows, ONE_LINE, type RowLook, TWO_LINES } from "./BarRows.tsx";
import type { ChartFile } from "./chart-file.ts";
import { ChartFrame } from "./ChartFrame.tsx";
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

function ListedChart({
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
    keys: documentKeys(splitBy),
    body: bodyOf(named),
    notes: [note],
    sheet: sheetOf(
      columnHead,
      named.flatMap(({ dimension, rows }) => rows.map((row) => ({ ...row, dimension }))),
      documents,
      unit,
    ),
  });
  return (
    <ChartFrame
      chart={chart}
      title={title}
      note={note}
      lead={isSplit ? t.charts.note.split : note}
      keys={documentKeys(splitBy)}
      file={file}
    >
      {({ width }) => (
        <BarRows title={title} blocks={named} width={width} full={full} look={look} />
      )}
    </ChartFrame>
  );
}

/** The coded documents, by how many claims they make. */
export function DocumentsChart() {
  const rows = useSelector(selectChartRows("document"));
  const unit = useSelector(({ view }) => view.unit);
  const words = t.charts;
  return (
    <ListedChart
      chart="documents"
      title={words.title.documents(unit)}
      note={words.note.documents}
      columnHead={words.columns.value.document}
      blocks={[{ dimension: "document", head: "", rows }]}
      look={TWO_LINES}
    />
  );
}

/** What kind of claims the documents make, and how firmly. */
export function KindsChart() {
  const kinds = useSelector(selectChartRows("kind"));
  const modalities = useSelector(selectChartRows("modality"));
  const unit = useSelector(({ view }) => view.unit);
  const words = t.charts;
  return (
    <ListedChart
      chart="kinds"
      title={words.title.kinds(unit)}
      note={unit === "events" ? words.note.notSplit : words.note.splitOf}
      columnHead={words.title.kinds(unit)}
      blocks={[
        { dimension: "kind", head: words.heads.kind, rows: kinds },
        { dimension: "modality", head: words.heads.modality, rows: modalities },
      ]}
    />
  );
}
