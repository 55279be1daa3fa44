import { type ReactNode, useContext, useEffect, useId } from "react";
import type { ChartName } from "../domain/view.ts";
import type { FigureKey } from "../exports/figure.ts";
import { t } from "../i18n/index.ts";
import { NO_CLAUSES } from "../domain/clause.ts";
import { selectMeasureClauses } from "../selectors/evaluation.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { type BoxSize, useBoxSize } from "./box-size.ts";
import type { ChartFile } from "./chart-file.ts";
import { ChartTable } from "./ChartTable.tsx";
import { MeasureContext } from "./measured.ts";
import { FileSink } from "./file-sink.ts";
import "./chart-frame.css";

interface ChartFrameProps {
  readonly chart: ChartName;
  readonly title: string;
  /** The small print: what is counted and what is not. */
  readonly note: string;
  /** What of it is drawn; the whole is a tooltip. */
  readonly lead?: string;
  readonly keys?: readonly FigureKey[];
  /** What stands beside the drawing and is not in it. */
  readonly foot?: (size: BoxSize) => ReactNode;
  readonly file: () => ChartFile;
  /** Whether the chart counts what the view measures, and not always all. */
  readonly isMeasured?: boolean;
  /** The drawing for the room that there is. */
  readonly children: (size: BoxSize) => ReactNode;
}

/** Title, small print, tools, and the drawing or its table. */
export function ChartFrame(props: ChartFrameProps) {
  const {
    chart,
    title,
    note,
    lead = note,
    keys = [],
    foot,
    file,
    isMeasured = false,
    children,
  } = props;
  const measure = useSelector(selectMeasureClauses);
  const tables = useSelector(({ view }) => view.tables);
  const { setView, openExport } = useActions();
  const sink = useContext(FileSink);
  useEffect(() => sink?.(file));
  const [observe, size] = useBoxSize<HTMLDivElement>();
  const id = useId();
  const isTable = tables.includes(chart);
  const words = t.charts;
  const small = isTable ? note : lead;
  const toggleTable = () =>
    setView({
      tables: isTable ? tables.filter((each) => each !== chart) : [...tables, chart],
    });

  return (
    <section className="chart" aria-labelledby={id} data-chart={chart}>
      <header className="chart__head">
        <h2 className="chart__title" id={id} title={title}>
          {title}
        </h2>
        <Button
          look="icon"
          className="chart__tool"
          aria-label={isTable ? words.drawingOf(title) : words.tableOf(title)}
          onPress={toggleTable}
        >
          <Icon name={isTable ? "chart" : "table"} />
        </Button>
        <Button
          look="icon"
          className="chart__tool"
          aria-label={words.exportOf(title)}
          onPress={() => openExport({ what: "chart", chart })}
        >
          <Icon name="download" />
        </Button>
      </header>
      <p className="chart__note" title={note}>
        {small !== "" && <span className="chart__small">{small}</span>}
        {!isTable &&
          // Two data sets may have been given one name.
          keys.map(({ label, step }) => (
            <span key={`${step} ${label}`} className="chart__key">
              <span className={`chart__swatch chart__swatch--${step}`} aria-hidden="true" />
              {label}
            </span>
          ))}
      </p>
      <MeasureContext value={isMeasured ? measure : NO_CLAUSES}>
        <div className="chart__body" ref={observe}>
          {isTable ? (
            <ChartTable title={title} sheet={file().sheet} />
          ) : (
            size.width > 0 && children(size)
          )}
        </div>
        {foot !== undefined && <div className="chart__foot">{foot(size)}</div>}
      </MeasureContext>
    </section>
  );
}
