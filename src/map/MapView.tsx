import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { t } from "../i18n/index.ts";
import { selectBorderPlaces } from "../selectors/map-features.ts";
import { selectMapScale } from "../selectors/map-units.ts";
import { selectOwnUnits } from "../selectors/own-units.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Annotations } from "./annotations/Annotations.tsx";
import { Cards } from "./cards/Cards.tsx";
import { Tooltip } from "./cards/Tooltip.tsx";
import type { MapController } from "./controller.ts";
import type { Hovered } from "./hovered.ts";
import { MapControls } from "./MapControls.tsx";
import { ProvinceWalker } from "./ProvinceWalker.tsx";
import { SvgMap } from "./svg/SvgMap.tsx";
import { MapTable } from "./table/MapTable.tsx";
import { useAwake } from "./use-awake.ts";
import "./map.css";
import "./presented.css";

// The heavy part: the plain drawing is there while it loads, and instead of it where it cannot run.
const MapCanvas = lazy(() =>
  import("./MapCanvas.tsx").then((module) => ({ default: module.MapCanvas })),
);

const hasWebgl = (): boolean => {
  const context = document.createElement("canvas").getContext("webgl2");
  // A context that is not let go counts against the browser's limit.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
};

interface DrawnMapProps {
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onController: (controller: MapController | null) => void;
}

interface LiveMapProps extends DrawnMapProps {
  readonly onDrawn: () => void;
  /** There is no WebGL, or it does not work. */
  readonly onFailure: () => void;
}

/** The map that moves. */
function LiveMap(props: LiveMapProps) {
  const { onFailure } = props;
  const [canDraw] = useState(hasWebgl);
  useEffect(() => {
    if (!canDraw) onFailure();
  }, [canDraw, onFailure]);
  if (!canDraw) return null;
  return (
    <Suspense fallback={null}>
      <MapCanvas {...props} />
    </Suspense>
  );
}

/**
 * The plain drawing of the home view until somebody is there and the map that moves is drawn, or for
 * good where that cannot be. It is one drawing all the while: a tap that wakes the map is one on it.
 */
function DrawnMap({ isPresented, ...props }: DrawnMapProps & Required<MapViewProps>) {
  const isAtHome = useSelector(({ view }) => view.camera === null);
  const isAwake = useAwake();
  const [canDraw, setCanDraw] = useState(true);
  const [isDrawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const onFailure = useCallback(() => setCanDraw(false), []);
  const isLive = canDraw && (isAwake || isPresented || !isAtHome);
  const isPlain = !canDraw || (isAtHome && !(isLive && isDrawn));
  return (
    <>
      {isPlain && <SvgMap hovered={props.hovered} onHover={props.onHover} />}
      {isLive && <LiveMap {...props} onDrawn={onDrawn} onFailure={onFailure} />}
      {!canDraw && (
        <p className="map__notice" role="status">
          {t.map.noWebgl}
        </p>
      )}
    </>
  );
}

/** What the pointer or the keyboard is on; a text that is open lights up the claims there. */
function useHovered() {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const borders = useSelector(selectBorderPlaces);
  const { point } = useActions();
  const kind = hovered?.kind;
  const id = hovered === null || kind !== "border" ? hovered?.id : borders.get(hovered.id);
  useEffect(() => {
    if (id === undefined || kind === "rows" || kind === "pile") point(null);
    else point({ type: kind === "row" ? "claim" : "place", id });
  }, [id, kind, point]);
  return { hovered, setHovered };
}

interface MapViewProps {
  /** On a slide: the map at once, with its legend and without what only serves exploring. */
  readonly isPresented?: boolean;
}

/** The map with its cards and controls; a table twin, and a plain drawing where WebGL is missing. */
export function MapView({ isPresented = false }: MapViewProps) {
  const boundaryFault = useSelector((state) => state.boundaryFault);
  const isReady = useSelector(({ boundaries }) => boundaries !== null);
  const measure = useSelector(selectMapScale);
  const own = useSelector(selectOwnUnits);
  const asTable = useSelector(({ view }) => view.mapAsTable);
  const [controller, setController] = useState<MapController | null>(null);
  const { hovered, setHovered } = useHovered();

  if (boundaryFault !== null) return <p className="map__message">{t.map.noBoundaries}</p>;
  if (asTable)
    return (
      <div className="map map--table" role="group" aria-label={t.map.region}>
        <MapTable />
        <MapControls controller={null} />
      </div>
    );
  return (
    <div
      className={isPresented ? "map map--presented" : "map"}
      data-measure={measure}
      role="group"
      aria-label={t.map.region}
    >
      <ProvinceWalker onHover={setHovered} controller={controller}>
        {isReady && (
          <DrawnMap
            hovered={hovered}
            onHover={setHovered}
            onController={setController}
            isPresented={isPresented}
          />
        )}
        <Annotations controller={controller} />
        <Tooltip hovered={hovered} />
      </ProvinceWalker>
      {!isPresented && <MapControls controller={controller} />}
      <div className="map__foot">
        <Cards isPresented={isPresented} />
        <p className="map__statement">{t.map.statement(own)}</p>
      </div>
    </div>
  );
}
