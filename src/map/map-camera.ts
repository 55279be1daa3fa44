import type { LngLat, Map as MapLibre } from "maplibre-gl";
import type { Camera } from "../domain/view.ts";
import { PIN_ZOOM } from "../selectors/map-rows.ts";
import { type Bounds, toBox, type View } from "./create-map.ts";
import { PADDING } from "./padding.ts";
import { whenMovedByHand } from "./when-moved-by-hand.ts";

export interface CameraListeners {
  /** The map came to rest; null: at the home view. */
  readonly onRest: (camera: Camera | null) => void;
  /** The zoom at which the map began or came to rest. */
  readonly onZoom: (zoom: number) => void;
}

const NEAREST = 8;
/** Zoom levels that a click on a mark for several rows goes nearer. */
const ZOOM_IN = 1.5;

/** Where the map looks: goes where it is told, and tells where a hand took it, once it rests. */
export class MapCamera {
  readonly #map: MapLibre;
  readonly #home: Bounds;
  readonly #isPicture: boolean;
  /** Whether the map shows, or is on its way to, the home view: it stays there when resized. */
  #isHome: boolean;
  /** Where the store believes the camera is: what we recorded ourselves is no order to move. */
  #recorded: Camera | null;
  #isEnded = false;

  constructor(
    map: MapLibre,
    { camera, home, density }: Omit<View, "style">,
    listeners: CameraListeners,
  ) {
    this.#map = map;
    this.#home = home;
    this.#isPicture = density !== undefined;
    this.#recorded = camera;
    this.#isHome = camera === null;
    this.#listen(listeners);
    listeners.onZoom(map.getZoom());
  }

  #listen({ onRest, onZoom }: CameraListeners): void {
    const map = this.#map;
    whenMovedByHand(map, () => (this.#isHome = false));
    map.on("resize", () => {
      if (this.#isHome) map.fitBounds(toBox(this.#home), { padding: PADDING, duration: 0 });
    });
    map.on("moveend", () => {
      onZoom(map.getZoom());
      const { lng, lat } = map.getCenter();
      const next = this.#isHome ? null : { longitude: lng, latitude: lat, zoom: map.getZoom() };
      if (next === null && this.#recorded === null) return;
      this.#recorded = next;
      onRest(next);
    });
  }

  /** Goes nearer, where a mark for several rows becomes several marks. */
  enter(center: LngLat): void {
    this.#isHome = false;
    const zoom = this.#map.getZoom();
    this.#map.easeTo({ center, zoom: Math.max(zoom, Math.min(PIN_ZOOM, zoom + ZOOM_IN)) });
  }

  /** Goes where a link or the browser's history says; null is the home view. */
  goTo(camera: Camera | null): void {
    if (camera === this.#recorded || this.#isEnded) return;
    this.#recorded = camera;
    if (camera === null) return this.home();
    this.#isHome = false;
    const to = { center: [camera.longitude, camera.latitude] as [number, number] };
    if (this.#isPicture) this.#map.jumpTo({ ...to, zoom: camera.zoom });
    else this.#map.easeTo({ ...to, zoom: camera.zoom });
  }

  fit(bounds: Bounds): void {
    this.#isHome = false;
    this.#map.fitBounds(toBox(bounds), { padding: PADDING, maxZoom: NEAREST });
  }

  home(): void {
    this.#isHome = true;
    this.#map.fitBounds(toBox(this.#home), {
      padding: PADDING,
      ...(this.#isPicture && { duration: 0 }),
    });
  }

  zoom(step: 1 | -1): void {
    this.#isHome = false;
    if (step === 1) this.#map.zoomIn();
    else this.#map.zoomOut();
  }

  /** Pixels of a point in degrees; a point outside of the view is brought in first. */
  locate([longitude, latitude]: readonly [number, number]): {
    readonly x: number;
    readonly y: number;
  } {
    const at: [number, number] = [longitude, latitude];
    if (!this.#map.getBounds().contains(at)) {
      this.#isHome = false;
      this.#map.jumpTo({ center: at });
    }
    const { x, y } = this.#map.project(at);
    return { x, y };
  }

  /** The map is about to go: from here on nothing moves. */
  end(): void {
    this.#isEnded = true;
  }
}
