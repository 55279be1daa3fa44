import type { ComponentType } from "react";
import type { ChartName } from "../domain/view.ts";
import { ActorsChart } from "./ActorsChart.tsx";
import { DocumentsChart } from "./DocumentsChart.tsx";
import { FiguresChart } from "./FiguresChart.tsx";
import { MatrixChart } from "./MatrixChart.tsx";
import { GridChart } from "./GridChart.tsx";
import { HeldChart } from "./HeldChart.tsx";
import { KindsChart } from "./KindsChart.tsx";
import { NetworkChart } from "./NetworkChart.tsx";
import { ProvincesChart } from "./ProvincesChart.tsx";
import { RatingsChart } from "./RatingsChart.tsx";
import { TimelineChart } from "./TimelineChart.tsx";

/** Which component draws a chart. */
export const DRAWN: Readonly<Record<ChartName, ComponentType>> = {
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
  held: HeldChart,
};
