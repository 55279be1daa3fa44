import { t } from "../i18n/index.ts";
import { walkRows } from "../ui/walk-rows.ts";
import { ChartRowView } from "./ChartRowView.tsx";
import { type NamedRow, type RowBlock, segmentsOf } from "./row-blocks.ts";
import { type BarDatum, RowBars } from "./RowBars.tsx";
import "./bar-rows.css";

export const ROW_HEIGHT = 24;
const COUNT_WIDTH = 40;
/** Names take two fifths, but no more than a name needs. */
const labelWidth = (width: number) => Math.min(200, Math.round(width * 0.42));

interface BarRowsProps {
  readonly title: string;
  readonly blocks: readonly RowBlock[];
  readonly width: number;
  readonly full: number;
}

const datum = (row: NamedRow): BarDatum => ({
  value: row.value,
  count: row.count,
  all: row.all,
  isMuted: !row.passes,
  segments: segmentsOf(row),
});

function Block({
  block,
  width,
  full,
  title,
}: Omit<BarRowsProps, "blocks"> & { readonly block: RowBlock }) {
  const { dimension, head, rows } = block;
  const label = labelWidth(width);
  const columns = `${label}px minmax(0, 1fr) ${COUNT_WIDTH}px`;
  const name = t.charts.summary(
    head || title,
    rows.map((row) => t.charts.summaryRow(row.name, row.count)).join(", "),
  );
  return (
    <>
      {head !== "" && <h3 className="bar-rows__head">{head}</h3>}
      <div className="bar-rows__block">
        <div role="grid" aria-label={head || title} onKeyDown={walkRows}>
          {rows.map((row, at) => (
            <ChartRowView
              key={row.value}
              dimension={dimension}
              row={row}
              columns={columns}
              isEntry={at === 0}
            />
          ))}
        </div>
        <div className="bar-rows__bars" style={{ insetInlineStart: label }}>
          <RowBars
            data={rows.map(datum)}
            full={full}
            width={Math.max(1, width - label - COUNT_WIDTH - 4)}
            rowHeight={ROW_HEIGHT}
            name={name}
          />
        </div>
      </div>
    </>
  );
}

/** Bars in rows with names and numbers that are buttons, in one block or several. */
export function BarRows(props: BarRowsProps) {
  if (props.blocks.every(({ rows }) => rows.length === 0)) {
    return <p className="chart__nothing">{t.charts.nothing}</p>;
  }
  return (
    <div className="bar-rows">
      {props.blocks.map((block) => (
        <Block key={block.dimension} {...props} block={block} />
      ))}
    </div>
  );
}
