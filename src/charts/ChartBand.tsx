import type { ComponentType } from "react";
import type { ChartName } from "../domain/view.ts";
import { useSelector } from "../store/react.ts";
import { ActorsChart } from "./ActorsChart.tsx";
import { useBoxSize } from "./box-size.ts";
import { ChartSelect } from "./ChartSelect.tsx";
import { ChartTabs } from "./ChartTabs.tsx";
import { DocumentsChart } from "./DocumentsChart.tsx";
import { FiguresChart } from "./FiguresChart.tsx";
import { MatrixChart } from "./MatrixChart.tsx";
import { GridChart } from "./GridChart.tsx";
import { KindsChart } from "./KindsChart.tsx";
import { NetworkChart } from "./NetworkChart.tsx";
import { ProvincesChart } from "./ProvincesChart.tsx";
import { RatingsChart } from "./RatingsChart.tsx";
import { columnsFor, shownCharts } from "./shown-charts.ts";
import { TimelineChart } from "./TimelineChart.tsx";
import "./chart-band.css";

const DRAWN: Readonly<Record<ChartName, ComponentType>> = {
  timeline: TimelineChart,
  actors: ActorsChart,
  provinces: ProvincesChart,
  documents: DocumentsChart,
  kinds: KindsChart,
  grid: GridChart,
  network: NetworkChart,
  matrix: MatrixChart,
  figures: FiguresChart,
  ratings: RatingsChart,
};

/** The linked charts: as many side by side as can be read, the others one click away. */
export function ChartBand() {
  const first = useSelector(({ view }) => view.chart);
  const [observe, { width }] = useBoxSize<HTMLDivElement>();
  const columns = columnsFor(width);
  const shown = width === 0 ? [] : shownCharts(first, columns);
  return (
    <div className="charts" ref={observe}>
      {columns === 1 ? (
        <ChartSelect first={first} />
      ) : (
        <ChartTabs first={first} shown={shown.map(({ chart }) => chart)} />
      )}
      <div
        className="charts__band"
        style={{ gridTemplateColumns: shown.map(({ span }) => `minmax(0, ${span}fr)`).join(" ") }}
      >
        {shown.map(({ chart }) => {
          const Chart = DRAWN[chart];
          return <Chart key={chart} />;
        })}
      </div>
    </div>
  );
}
