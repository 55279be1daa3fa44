import { useState } from "react";
import type { YearSpan } from "../domain/view.ts";
import type { Unit } from "../domain/dimension.ts";
import type { FigureBar, FigureKey } from "../exports/figure.ts";
import { t } from "../i18n/index.ts";
import { brushClause, brushOf } from "../selectors/chart-brush.ts";
import {
  OPEN_DATE,
  selectDateClause,
  selectTimeline,
  type TimeBin,
  yearsOfClause,
} from "../selectors/chart-timeline.ts";
import { LONGER_THAN_A_MONTH, MONTH_OR_BETTER } from "../selectors/year-columns.ts";
import { also, UNDATED_PRECISIONS } from "../selectors/panel-where.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import { Beside } from "./Beside.tsx";
import type { ChartFile } from "./chart-file.ts";
import type { ChartSheet } from "./chart-sheet.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { useCounted } from "./measured.ts";
import { ListButton } from "./ListButton.tsx";
import { HEADROOM, Peak } from "./Peak.tsx";
import { YearBars } from "./YearBars.tsx";
import { YearBrush } from "./YearBrush.tsx";
import { monthTicks, yearTicks } from "./year-ticks.ts";
import "./timeline-chart.css";

const CLOSE: FigureKey = { label: t.charts.close, step: 5 };
const VAGUE: FigureKey = { label: t.charts.vague, step: 3 };
const KEYS = [CLOSE, VAGUE];
/** Room for the years under the base line, and for a handle at either edge. */
const AXIS = 20;
const INSET = 12;

interface Columns {
  readonly counted: string;
  readonly step: "year" | "month";
}

function sheetOf(bins: readonly TimeBin[], unit: Unit, { counted, step }: Columns): ChartSheet {
  const words = t.charts;
  return {
    columns: [words.columns[step], counted, words.close, words.vague],
    rows: bins
      .filter(({ all }) => all > 0)
      .map(({ label, count, close, vague, start, end }) => {
        const year = {
          source: "date",
          dimension: "date",
          value: { from: start, to: end, undated: false },
        } as const;
        const named = (n: number, part: string) => words.count(n, unit, part);
        return {
          name: label,
          cells: [
            { count, label: named(count, label), where: [year] },
            {
              count: close,
              label: named(close, `${label}, ${words.close}`),
              where: [year, also("datePrecision", MONTH_OR_BETTER)],
            },
            {
              count: vague,
              label: named(vague, `${label}, ${words.vague}`),
              where: [year, also("datePrecision", LONGER_THAN_A_MONTH)],
            },
          ],
        };
      }),
  };
}

/** Claims by the years that their stated dates touch, with a brush; the undated stand beside. */
export function TimelineChart() {
  const { bins, closer, dated, undated } = useSelector(selectTimeline);
  const clause = useSelector(selectDateClause);
  const unit = useSelector(({ view }) => view.unit);
  const counted = useCounted();
  const { setClause, setView } = useActions();
  const [pointed, setPointed] = useState<TimeBin | null>(null);
  const words = t.charts;
  const step = closer === null ? "year" : "month";
  const inWords = ({ from, to }: YearSpan) => words.years(from, to);
  const title =
    closer === null
      ? words.title.timeline(counted)
      : words.title.timelineOf(counted, inWords(closer.shown));
  const note =
    closer === null
      ? words.note.timeline
      : words.note.closer(inWords(closer.shown), inWords(closer.all));
  const brushed = yearsOfClause(clause, bins);
  const isNarrower =
    brushed !== null &&
    (closer === null || brushed.from > closer.shown.from || brushed.to < closer.shown.to);
  const range = brushOf(bins, clause);
  const keepsUndated = clause.value.undated;
  const full = bins.reduce((most, { all }) => Math.max(most, all), 0);
  const data = bins.map((bin, at) => ({ ...bin, isMuted: at < range.first || at > range.last }));
  const hint = (bin: TimeBin) => words.yearHint(bin.label, bin.count, bin.close, unit);

  const file = (): ChartFile => ({
    title,
    keys: KEYS,
    body: {
      type: "columns",
      bars: data.map(({ label, count, close, all, isMuted }): FigureBar => ({
        label,
        count,
        all,
        isMuted,
        segments: [
          { size: close, step: CLOSE.step },
          { size: count - close, step: VAGUE.step },
        ],
      })),
    },
    notes: [note, words.summaryRow(words.undated, undated)],
    sheet: (() => {
      const sheet = sheetOf(bins, unit, { counted, step });
      const beside = {
        name: words.undated,
        cells: [
          { count: undated, label: words.count(undated, unit, words.undated), where: UNDATED },
        ],
      };
      return { ...sheet, rows: [...sheet.rows, beside] };
    })(),
  });

  return (
    <ChartFrame
      chart="timeline"
      isMeasured
      title={title}
      note={note}
      lead=""
      keys={KEYS}
      file={file}
      foot={() => (
        <>
          {isNarrower && (
            <Button look="link" onPress={() => setView({ years: brushed })}>
              {words.lookCloser(inWords(brushed))}
            </Button>
          )}
          {closer !== null && (
            <Button look="link" onPress={() => setView({ years: null })}>
              {words.allYears}
            </Button>
          )}
          <Beside name={words.dated} count={dated} where={DATED} />
          <span className="timeline__undated">
            <label className="timeline__keep">
              <input
                type="checkbox"
                aria-label={words.keepUndated}
                checked={keepsUndated}
                onChange={(event) =>
                  setClause({
                    ...clause,
                    value: { ...clause.value, undated: event.target.checked },
                  })
                }
              />
              <span aria-hidden="true">{words.undated}</span>
            </label>
            <ListButton
              count={undated}
              label={words.count(undated, unit, words.undated)}
              where={UNDATED}
            />
          </span>
        </>
      )}
    >
      {({ width, height }) => {
        const inner = Math.max(1, width - 2 * INSET);
        const drawn = Math.max(24, height - AXIS);
        if (bins.length === 0) return <p className="chart__nothing">{words.nothing}</p>;
        return (
          <div className="timeline" style={{ marginInline: INSET }}>
            <div className="timeline__plot" style={{ blockSize: drawn }}>
              <Peak bins={bins} full={full} height={drawn} isHidden={pointed !== null} />
              <YearBars
                data={data}
                full={full}
                width={inner}
                height={drawn}
                headroom={HEADROOM}
                name={words.summary(
                  title,
                  bins
                    .filter(({ count }) => count > 0)
                    .map(({ label, count }) => words.summaryRow(label, count))
                    .join(", "),
                )}
              />
              <YearBrush
                bins={bins}
                range={range}
                step={step}
                onPoint={setPointed}
                onBrush={(next) =>
                  setClause(brushClause(bins, next, keepsUndated, closer !== null))
                }
              />
              <p className="timeline__hint" aria-hidden="true">
                {pointed && hint(pointed)}
              </p>
            </div>
            <div className="timeline__axis" aria-hidden="true">
              {(closer === null ? yearTicks : monthTicks)(
                bins.map(({ label }) => label),
                inner,
              ).map(({ at, label }) => (
                <span
                  key={label}
                  className="timeline__year"
                  style={{ insetInlineStart: `${((at + 0.5) / bins.length) * 100}%` }}
                >
                  {label}
                </span>
              ))}
            </div>
          </div>
        );
      }}
    </ChartFrame>
  );
}

const DATED = [
  { source: "date", dimension: "date", value: { from: null, to: null, undated: false } },
] as const;
const UNDATED = [OPEN_DATE, also("datePrecision", UNDATED_PRECISIONS)];
