import { formatNumber, t } from "../i18n/index.ts";
import { walkRows } from "../ui/walk-rows.ts";
import { ChartRowView } from "./ChartRowView.tsx";
import { type NamedRow, type RowBlock, segmentsOf } from "./row-blocks.ts";
import { type BarDatum, RowBars } from "./RowBars.tsx";
import "./bar-rows.css";

/** How much room a name gets. */
export interface RowLook {
  readonly rowHeight: number;
  /** Share of the width, 0 to 1, up to `most` pixels. */
  readonly label: number;
  readonly most: number;
}

export const ONE_LINE: RowLook = { rowHeight: 24, label: 0.46, most: 200 };
/** For titles: they are long, and there are few of them. */
export const TWO_LINES: RowLook = { rowHeight: 36, label: 0.62, most: 360 };
const COUNT_WIDTH = 40;
/** Pixels of a digit and of what parts thousands. */
const DIGIT = 8;
/** From here on blocks stand side by side. */
const WIDE = 420;
const GAP = 24;

interface BarRowsProps {
  readonly title: string;
  readonly blocks: readonly RowBlock[];
  readonly width: number;
  readonly full: number;
  readonly look?: RowLook;
}

const datum = (row: NamedRow): BarDatum => ({
  value: row.value,
  count: row.count,
  all: row.all,
  isMuted: !row.passes,
  segments: segmentsOf(row),
});

interface BlockProps {
  readonly title: string;
  readonly block: RowBlock;
  readonly width: number;
  readonly full: number;
  readonly look: RowLook;
}

function Block({ block, width, full, title, look }: BlockProps) {
  const { dimension, head, rows } = block;
  const label = Math.min(look.most, Math.round(width * look.label));
  const counts = Math.max(COUNT_WIDTH, DIGIT * formatNumber(full).length);
  const columns = `${label}px minmax(0, 1fr) ${counts}px`;
  const name = t.charts.summary(
    head || title,
    rows.map((row) => t.charts.summaryRow(row.name, row.count)).join(", "),
  );
  return (
    <div>
      {head !== "" && <h3 className="bar-rows__head">{head}</h3>}
      <div className="bar-rows__block">
        <div role="grid" aria-label={head || title} onKeyDown={walkRows}>
          {rows.map((row, at) => (
            <ChartRowView
              key={row.value}
              dimension={dimension}
              row={row}
              columns={columns}
              height={look.rowHeight}
              isEntry={at === 0}
            />
          ))}
        </div>
        <div className="bar-rows__bars" style={{ insetInlineStart: label }}>
          <RowBars
            data={rows.map(datum)}
            full={full}
            width={Math.max(1, width - label - counts - 4)}
            rowHeight={look.rowHeight}
            name={name}
          />
        </div>
      </div>
    </div>
  );
}

/** Bars in rows with names and numbers that are buttons, in one block or several. */
export function BarRows({ title, blocks, width, full, look = ONE_LINE }: BarRowsProps) {
  if (blocks.every(({ rows }) => rows.length === 0)) {
    return <p className="chart__nothing">{t.charts.nothing}</p>;
  }
  const across = width >= WIDE ? blocks.length : 1;
  const each = Math.floor((width - GAP * (across - 1)) / across);
  return (
    <div
      className="bar-rows"
      style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))`, columnGap: GAP }}
    >
      {blocks.map((block) => (
        <Block
          key={block.dimension}
          block={block}
          title={title}
          width={each}
          full={full}
          look={look}
        />
      ))}
    </div>
  );
}
