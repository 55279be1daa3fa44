import {
  type LngLatBoundsLike,
  Map as MapLibre,
  ScaleControl,
  setWorkerUrl,
  type StyleSpecification,
} from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Camera } from "../domain/view.ts";
import { PADDING } from "./padding.ts";

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What a map begins with. */
export interface View {
  readonly style: StyleSpecification;
  /** null: at the home view. */
  readonly camera: Camera | null;
  readonly home: Bounds;
  /** Of a picture for a file: pixels for each pixel of the layout, and no way between two views. */
  readonly density?: number | undefined;
}

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

export const toBox = ([west, south, east, north]: Bounds): LngLatBoundsLike => [
  west,
  south,
  east,
  north,
];

/** How much larger an element is drawn than it is laid out: slides are enlarged as a whole. */
const enlargementOf = (element: HTMLElement): number =>
  element.offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / element.offsetWidth;

/** MapLibre heeds it in moves by itself, but not where names fade in. */
const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

function addScale(map: MapLibre): void {
  const scale = new ScaleControl({ maxWidth: 90 });
  map.addControl(scale, "bottom-right");
  // A text that changes during a move would have the page painted again in every frame of it.
  map.off("move", scale._onMove);
  map.on("moveend", scale._onMove);
}

/** A map with what the product lets a hand do to it. Throws when the browser has no WebGL. */
export function createMap(
  container: HTMLElement,
  { style, camera, home, density }: View,
): MapLibre {
  const view =
    camera === null
      ? { bounds: toBox(home), fitBoundsOptions: { padding: PADDING } }
      : { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom };
  const map = new MapLibre({
    container,
    style,
    ...view,
    minZoom: 2.5,
    maxZoom: 11,
    keyboard: false,
    // Shift adds to the selection.
    boxZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    renderWorldCopies: false,
    pixelRatio: density ?? window.devicePixelRatio * enlargementOf(container),
    canvasContextAttributes: { preserveDrawingBuffer: density !== undefined },
    ...((density !== undefined || prefersStillness()) && { fadeDuration: 0 }),
  });
  map.touchZoomRotate.disableRotation();
  // The province walker around the map is the one stop for Tab.
  map.getCanvas().tabIndex = -1;
  // The room around it is the landmark; two maps side by side would be two of one name.
  map.getCanvas().setAttribute("role", "img");
  addScale(map);
  return map;
}
