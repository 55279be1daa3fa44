import { lazy, Suspense } from "react";
import type { StageRooms } from "../briefing/stage/rooms.ts";
import { DetailPanel } from "../panels/detail/DetailPanel.tsx";

const MapView = lazy(() =>
  import("../map/MapView.tsx").then(({ MapView: component }) => ({ default: component })),
);
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
