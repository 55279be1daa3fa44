import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { selectBorderPlaces, selectRoutes } from "../selectors/map-features.ts";
import {
  selectClaimedBorders,
  selectClaimedRoutes,
  selectMarkedPlaces,
  selectSelectedIds,
} from "../selectors/map-states.ts";
import { selectMapUnits } from "../selectors/map-units.ts";
import { useAppStore, useSelector } from "../store/react.ts";
import type { Hovered } from "./cards/Tooltip.tsx";
import { type Listeners, MapController } from "./controller.ts";
import { drawImages } from "./draw-images.ts";
import { HOME } from "./home.ts";
import { unitStates } from "./unit-states.ts";
import { useMapStyle, usePalette } from "./use-map-style.ts";

interface MapCanvasProps {
  readonly hovered: Hovered | null;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onController: (controller: MapController | null) => void;
  /** WebGL was there but did not work. */
  readonly onFailure: () => void;
}

/** Feature states of everything that a filter change can touch, besides the units. */
function useOtherStates(controller: MapController | null): void {
  const places = useSelector(selectMarkedPlaces);
  const borders = useSelector(selectClaimedBorders);
  const routes = useSelector(selectRoutes);
  const claimed = useSelector(selectClaimedRoutes);
  useEffect(() => {
    controller?.setStates("points", new Map(places.map(({ id, count }) => [id, { count }])));
    controller?.setStates(
      "rings",
      new Map(places.map(({ id, count }) => [id, { claimed: count > 0 }])),
    );
  }, [controller, places]);
  useEffect(() => {
    controller?.setStates(
      "borders",
      new Map(borders.map(({ id, count, selected }) => [id, { claimed: count > 0, selected }])),
    );
    controller?.setClaimedBorders(
      new Set(borders.filter(({ count }) => count > 0).map(({ id }) => id)),
    );
  }, [controller, borders]);
  useEffect(() => {
    controller?.setStates(
      "arcs",
      new Map([...routes.keys()].map((id) => [id, { claimed: claimed.has(id) }])),
    );
  }, [controller, routes, claimed]);
}

/** What the map calls back; reads the state when it is called, so it never has to change. */
function useListeners(
  container: RefObject<HTMLDivElement | null>,
  onHover: MapCanvasProps["onHover"],
): Listeners {
  const store = useAppStore();
  return useMemo(
    () => ({
      onHover: (hit, { x, y }) => onHover(hit && { ...hit, x, y }),
      onPick: (hit, add) => {
        const borderPlaces = selectBorderPlaces(store.getState());
        const id = hit?.kind === "border" ? borderPlaces.get(hit.id) : hit?.id;
        if (id === undefined) store.actions.clearSelection();
        else store.actions.selectPlace(id, add);
      },
      onRest: store.actions.recordCamera,
      onIdle: (idle) => {
        if (container.current !== null) container.current.dataset["idle"] = String(idle);
      },
    }),
    [container, onHover, store],
  );
}

/** The MapLibre canvas: hands finished styles, states and cameras to the controller. */
export function MapCanvas({ hovered, onHover, onController, onFailure }: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const listeners = useListeners(container, onHover);
  const palette = usePalette();
  const style = useMapStyle(palette);
  const camera = useSelector(({ view }) => view.camera);
  const units = useSelector(selectMapUnits);
  const selected = useSelector(selectSelectedIds);
  const hoveredUnit = hovered?.kind === "unit" ? hovered.id : null;
  const states = useMemo(
    () => unitStates(units, selected, hoveredUnit),
    [units, selected, hoveredUnit],
  );

  const create = useEffectEvent(
    (element: HTMLElement) =>
      new MapController(element, style, drawImages(palette), camera, HOME, listeners),
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

  useEffect(() => {
    controller?.restyle(style, drawImages(palette));
  }, [controller, style, palette]);
  useEffect(() => controller?.setStates("units", states), [controller, states]);
  useEffect(() => controller?.goTo(camera), [controller, camera]);
  useOtherStates(controller);

  return <div ref={container} className="map__canvas" data-idle="false" />;
}
