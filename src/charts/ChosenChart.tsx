import { useSelector } from "../store/react.ts";
import { DRAWN } from "./drawn-charts.ts";
import "./chart-band.css";

/** The chart that the view names, alone. */
export function ChosenChart() {
  const Chart = DRAWN[useSelector(({ view }) => view.chart)];
  return <Chart />;
}
