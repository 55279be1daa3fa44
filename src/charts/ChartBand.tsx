import { useSelector } from "../store/react.ts";
import { useBoxSize } from "./box-size.ts";
import { DRAWN } from "./drawn-charts.ts";
import { ChartSelect } from "./ChartSelect.tsx";
import { ChartTabs } from "./ChartTabs.tsx";
import { columnsFor, shownCharts } from "./shown-charts.ts";
import "./chart-band.css";

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
