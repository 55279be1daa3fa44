import { lazy, Suspense } from "react";
import { t } from "../i18n/index.ts";
import { ActiveFilters } from "../panels/filters/ActiveFilters.tsx";
import type { IsThere } from "./first-view.ts";

export const MapView = lazy(() =>
  import("../map/MapView.tsx").then(({ MapView: component }) => ({ default: component })),
);
const ChartBand = lazy(() =>
  import("../charts/ChartBand.tsx").then(({ ChartBand: component }) => ({ default: component })),
);

export const Waiting = ({ children }: { readonly children: string }) => (
  <p className="app__loading">{children}</p>
);

/** The map with the active filters above it. */
export function MapRoom({ isThere }: { readonly isThere: IsThere }) {
  return (
    <section id="map" className="room room--map" aria-label={t.app.mapRoom} tabIndex={-1}>
      {isThere("map") ? (
        <>
          <ActiveFilters />
          <div className="room__map">
            <Suspense fallback={<Waiting>{t.app.loadingMap}</Waiting>}>
              <MapView />
            </Suspense>
          </div>
        </>
      ) : (
        <Waiting>{t.app.loading}</Waiting>
      )}
    </section>
  );
}

export function ChartRoom({ isThere }: { readonly isThere: IsThere }) {
  return (
    <section className="room room--charts" aria-label={t.app.charts}>
      {isThere("charts") && (
        <Suspense fallback={<Waiting>{t.app.loadingCharts}</Waiting>}>
          <ChartBand />
        </Suspense>
      )}
    </section>
  );
}
