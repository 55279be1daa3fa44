import { useCallback } from "react";
import type { Figure } from "../exports/figure.ts";
import { useAppStore } from "../store/react.ts";
import { type ChartFile, csvOf, figureOf } from "./chart-file.ts";
import { ChosenChart } from "./ChosenChart.tsx";
import { contextOf } from "./file-context.ts";
import { FileSink } from "./file-sink.ts";

/** What was taken of a chart: as a picture and as a table. */
export interface TakenChart {
  readonly figure: Figure;
  readonly csv: string;
}

interface ChartCaptureProps {
  readonly onTaken: (chart: TakenChart) => void;
}

/** The chart that the view names, for files: nobody looks at it. */
export function ChartCapture({ onTaken }: ChartCaptureProps) {
  const store = useAppStore();
  const take = useCallback(
    (file: () => ChartFile) => {
      const context = contextOf(store.getState());
      const made = file();
      onTaken({ figure: figureOf(made, context), csv: csvOf(made, context) });
    },
    [store, onTaken],
  );
  return (
    <div hidden>
      <FileSink value={take}>
        <ChosenChart />
      </FileSink>
    </div>
  );
}
