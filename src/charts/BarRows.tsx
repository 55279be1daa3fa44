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
const COUNT_EDGES = 4;
/** From here on blocks stand side by side. */
const WIDE = 420;
const GAP = 24;
/** Pixels of a letter of a name, and of what stands before and after it. */
const LETTER = 7.6;
const AROUND = 32;
/** From that width on names may take the larger part, if they need it to be read. */
const ROOM_FOR_NAMES = 256;
const MOST_OF_WIDTH = 0.6;

/** Width in pixels of the names: their share, and more where they are long and there is room. */
function labelWidth(rows: readonly NamedRow[], width: number, look: RowLook): number {
  const share = Math.min(look.most, Math.round(width * look.label));
  if (width < ROOM_FOR_NAMES || look.rowHeight > ONE_LINE.rowHeight) return share;
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  const wanted = Math.ceil(longest * LETTER + AROUND);
  return Math.max(share, Math.min(wanted, Math.round(width * MOST_OF_WIDTH)));
}

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
  const label = labelWidth(rows, width, look);
  const counts = Math.max(COUNT_WIDTH, DIGIT * formatNumber(full).length + COUNT_EDGES);
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
