import { Group, Panel, Separator } from "react-resizable-panels";
import { BAND_LIMITS } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { DetailPanel } from "../panels/detail/DetailPanel.tsx";
import { useActions, useAppStore } from "../store/react.ts";
import type { IsThere } from "./first-view.ts";
import { ChartRoom, MapRoom } from "./rooms.tsx";
import { SidePanel } from "./SidePanel.tsx";

const BAND = "band";

/** Filters, map above charts, details: the height of the charts can be changed. */
export function WideLayout({ isThere }: { readonly isThere: IsThere }) {
  const initialBand = useAppStore().getState().view.band;
  const { setView } = useActions();
  return (
    <div className="wide">
      <aside className="wide__side" aria-label={t.app.filters}>
        {isThere("filters") && <SidePanel />}
      </aside>
      <main className="wide__middle">
        <Group
          orientation="vertical"
          defaultLayout={{ map: 100 - initialBand, [BAND]: initialBand }}
          onLayoutChanged={(layout, { isUserInteraction }) => {
            const band = layout[BAND];
            if (isUserInteraction && band !== undefined) setView({ band: Math.round(band) });
          }}
        >
          <Panel id="map" minSize={`${100 - BAND_LIMITS.high}%`}>
            <MapRoom isThere={isThere} />
          </Panel>
          <Separator className="wide__separator" aria-label={t.app.resizeBand} />
          <Panel id={BAND} minSize={`${BAND_LIMITS.low}%`}>
            <ChartRoom isThere={isThere} />
          </Panel>
        </Group>
      </main>
      <aside
        id="details"
        className="wide__side wide__side--end"
        aria-label={t.app.details}
        tabIndex={-1}
      >
        <DetailPanel />
      </aside>
    </div>
  );
}
