import { useCallback } from "react";
import type { Figure } from "../exports/figure.ts";
import { useAppStore } from "../store/react.ts";
import type { CsvValue } from "../exports/to-csv.ts";
import { type ChartFile, figureOf, rowsOf } from "./chart-file.ts";
import { ChosenChart } from "./ChosenChart.tsx";
import { contextOf } from "./file-context.ts";
import { FileSink } from "./file-sink.ts";

/** What was taken of a chart: as a picture and as a table. */
export interface TakenChart {
  readonly figure: Figure;
  /** Names of the columns, then a list for each row. */
  readonly rows: readonly (readonly CsvValue[])[];
}

interface ChartCaptureProps {
  readonly onTaken: (chart: TakenChart) => void;
}

/** The chart that the view names, for files: nobody looks at it. */
export function ChartCapture({ onTaken }: ChartCaptureProps) {
  const store = useAppStore();
  const take = useCallback(
    (file: () => ChartFile) => {
      const made = file();
      onTaken({ figure: figureOf(made, contextOf(store.getState())), rows: rowsOf(made) });
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
