import { lazy, Suspense } from "react";
import type { StageRooms } from "../briefing/stage/rooms.ts";
import { MapView } from "./rooms.tsx";
import { DetailPanel } from "../panels/detail/DetailPanel.tsx";

const ChosenChart = lazy(() =>
  import("../charts/ChosenChart.tsx").then(({ ChosenChart: component }) => ({
    default: component,
  })),
);

/** The other rooms, as slides show them. */
export const STAGE_ROOMS: StageRooms = {
  Map: () => (
    <Suspense>
      <MapView isPresented />
    </Suspense>
  ),
  Chart: () => (
    <Suspense>
      <ChosenChart />
    </Suspense>
  ),
  Claims: DetailPanel,
};
