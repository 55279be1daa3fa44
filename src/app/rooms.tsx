import { lazy, Suspense } from "react";
import { t } from "../i18n/index.ts";
import { ActiveFilters } from "../panels/filters/ActiveFilters.tsx";

const MapView = lazy(() =>
  import("../map/MapView.tsx").then(({ MapView: component }) => ({ default: component })),
);
const ChartBand = lazy(() =>
  import("../charts/ChartBand.tsx").then(({ ChartBand: component }) => ({ default: component })),
);

const Waiting = ({ children }: { readonly children: string }) => (
  <p className="app__loading">{children}</p>
);

/** The map with the active filters above it. */
export function MapRoom() {
  return (
    <section id="map" className="room room--map" aria-label={t.app.mapRoom} tabIndex={-1}>
      <ActiveFilters />
      <div className="room__map">
        <Suspense fallback={<Waiting>{t.app.loadingMap}</Waiting>}>
          <MapView />
        </Suspense>
      </div>
    </section>
  );
}

export function ChartRoom() {
  return (
    <section className="room room--charts" aria-label={t.app.charts}>
      <Suspense fallback={<Waiting>{t.app.loadingCharts}</Waiting>}>
        <ChartBand />
      </Suspense>
    </section>
  );
}
