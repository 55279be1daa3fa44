import { useCallback, useState } from "react";
import { t } from "../i18n/index.ts";
import { useSelector } from "../store/react.ts";
import { Legend } from "./cards/Legend.tsx";
import { NotOnMap } from "./cards/NotOnMap.tsx";
import { Tooltip, type Hovered } from "./cards/Tooltip.tsx";
import { MapCanvas } from "./MapCanvas.tsx";
import { MapControls } from "./MapControls.tsx";
import type { MapController } from "./controller.ts";
import { MapTable } from "./MapTable.tsx";
import { ProvinceWalker } from "./ProvinceWalker.tsx";
import { SvgMap } from "./SvgMap.tsx";
import "./map.css";

const hasWebgl = (): boolean => {
  const context = document.createElement("canvas").getContext("webgl2");
  // A context that is not let go counts against the browser's limit.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
};

/** The map with its cards and controls; a table twin, and a plain drawing where WebGL is missing. */
export function MapView() {
  const boundaryFault = useSelector((state) => state.boundaryFault);
  const isReady = useSelector(({ boundaries }) => boundaries !== null);
  const asTable = useSelector(({ view }) => view.mapAsTable);
  const [canDraw, setCanDraw] = useState(hasWebgl);
  const [controller, setController] = useState<MapController | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const drawPlainly = useCallback(() => setCanDraw(false), []);

  if (boundaryFault !== null) return <p className="map__message">{t.map.noBoundaries}</p>;
  if (asTable)
    return (
      <div className="map map--table">
        <MapTable />
        <MapControls controller={null} />
      </div>
    );
  return (
    <ProvinceWalker onHover={setHovered}>
      {isReady &&
        (canDraw ? (
          <MapCanvas
            hovered={hovered}
            onHover={setHovered}
            onController={setController}
            onFailure={drawPlainly}
          />
        ) : (
          <>
            <SvgMap hovered={hovered} onHover={setHovered} />
            <p className="map__notice" role="status">
              {t.map.noWebgl}
            </p>
          </>
        ))}
      <Tooltip hovered={hovered} />
      <MapControls controller={controller} />
      <div className="map__cards">
        <Legend />
        <NotOnMap />
      </div>
      <p className="map__statement">{t.map.statement}</p>
    </ProvinceWalker>
  );
}
