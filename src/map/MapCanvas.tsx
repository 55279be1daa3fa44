import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { HOME } from "../geo/frame.ts";
import { selectBorderPlaces } from "../selectors/map-features.ts";
import { levelOfZoom } from "../selectors/map-row-cells.ts";
import { atPoint } from "../selectors/panel-where.ts";
import { useAppStore, useSelector } from "../store/react.ts";
import { type Listeners, MapController } from "./controller.ts";
import { drawImages } from "./draw-images.ts";
import type { Hovered } from "./hovered.ts";
import { loadOverlay } from "./rows/load-overlay.ts";
import { rowClaimOf } from "./rows/row-claim-of.ts";
import { useRowMarks } from "./rows/use-row-marks.ts";
import { useCutNames } from "./use-cut-names.ts";
import { useFeatureStates } from "./use-feature-states.ts";
import { useMapStyle } from "./use-map-style.ts";
import { usePalette } from "./use-palette.ts";

interface MapCanvasProps {
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onController: (controller: MapController | null) => void;
  /** The first picture is complete. */
  readonly onDrawn: () => void;
  /** WebGL was there but did not work. */
  readonly onFailure: () => void;
  /** Pixels of a picture for each pixel of the layout; without it the map is for the screen. */
  readonly density?: number;
}

/** Until the map says how near it is: about the home view on a desktop. */
const START_ZOOM = 5;

/** What the map calls back; reads the state when it is called, so it never has to change. */
function useListeners(
  container: RefObject<HTMLDivElement | null>,
  { onHover, onDrawn }: MapCanvasProps,
  { onZoom, onSingles }: Pick<Listeners, "onZoom" | "onSingles">,
): Listeners {
  const store = useAppStore();
  return useMemo(
    () => ({
      onHover,
      onZoom,
      onSingles,
      onPick: (hit, add) => {
        const row = rowClaimOf(store.getState(), hit);
        if (row !== null) store.actions.select({ type: "claim", id: row });
        if (hit?.kind === "pile") store.actions.select({ type: "list", where: atPoint(hit.id) });
        if (hit?.kind === "row" || hit?.kind === "pile") return false;
        if (hit?.kind === "rows") return row === null;
        const borderPlaces = selectBorderPlaces(store.getState());
        const id = hit?.kind === "border" ? borderPlaces.get(hit.id) : hit?.id;
        if (id === undefined) store.actions.clearSelection();
        else store.actions.selectPlace(id, add);
        return false;
      },
      onRest: store.actions.recordCamera,
      onIdle: (idle) => {
        if (container.current !== null) container.current.dataset["idle"] = String(idle);
        if (idle) onDrawn();
      },
    }),
    [container, onHover, onDrawn, onZoom, onSingles, store],
  );
}

/** The MapLibre canvas: hands finished styles, states and cameras to the controller. */
export function MapCanvas(props: MapCanvasProps) {
  const { hovered, onController, onFailure, density } = props;
  const container = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [zoom, setZoom] = useState<number>(START_ZOOM);
  const [hasSingles, setSingles] = useState(loadOverlay !== null);
  const listeners = useListeners(container, props, { onZoom: setZoom, onSingles: setSingles });
  const palette = usePalette();
  const images = useMemo(() => drawImages(palette), [palette]);
  const style = useMapStyle(palette, levelOfZoom(zoom), hasSingles);
  const camera = useSelector(({ view }) => view.camera);

  const create = useEffectEvent(
    (element: HTMLElement) =>
      new MapController(element, { style, images, camera, home: HOME, density }, listeners),
  );
  useEffect(() => {
    if (container.current === null) return;
    let made: MapController;
    try {
      made = create(container.current);
    } catch {
      onFailure();
      return;
    }
    setController(made);
    onController(made);
    return () => {
      setController(null);
      onController(null);
      made.remove();
    };
  }, [onController, onFailure]);

  useEffect(() => controller?.setImages(images), [controller, images]);
  useEffect(() => controller?.setStyle(style), [controller, style]);
  useEffect(() => controller?.camera.goTo(camera), [controller, camera]);
  useFeatureStates(controller, hovered);
  useCutNames(controller, container);
  useRowMarks(controller, { zoom, hasSingles, palette, hovered });

  return <div ref={container} className="map__canvas" data-idle="false" />;
}
