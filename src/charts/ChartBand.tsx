import type { ComponentType } from "react";
import { CHARTS, type ChartName } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { ActorsChart } from "./ActorsChart.tsx";
import { useBoxSize } from "./box-size.ts";
import { GridChart } from "./GridChart.tsx";
import { DocumentsChart, KindsChart } from "./ListedChart.tsx";
import { ProvincesChart } from "./ProvincesChart.tsx";
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
};

interface ChooserProps {
  readonly first: ChartName;
  readonly shown: readonly ChartName[];
}

/** All charts by name: the one chosen comes first, those after it follow as far as there is room. */
function ChartTabs({ first, shown }: ChooserProps) {
  const { setView } = useActions();
  return (
    <nav className="charts__tabs" aria-label={t.charts.choose}>
      {CHARTS.map((chart) => (
        <button
          key={chart}
          type="button"
          className="charts__tab"
          aria-current={chart === first ? "true" : undefined}
          data-shown={shown.includes(chart) || undefined}
          onClick={() => setView({ chart })}
        >
          {t.charts.name[chart]}
        </button>
      ))}
    </nav>
  );
}

function ChartSelect({ first }: { readonly first: ChartName }) {
  const { setView } = useActions();
  return (
    <label className="charts__select">
      <span className="visually-hidden">{t.charts.chooseOne}</span>
      <select
        value={first}
        onChange={(event) => {
          const chart = CHARTS.find((each) => each === event.target.value);
          if (chart !== undefined) setView({ chart });
        }}
      >
        {CHARTS.map((chart) => (
          <option key={chart} value={chart}>
            {t.charts.name[chart]}
          </option>
        ))}
      </select>
    </label>
  );
}

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
