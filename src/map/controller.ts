import {
  Map as MapLibre,
  type MapGeoJSONFeature,
  type MapMouseEvent,
  ScaleControl,
  setWorkerUrl,
  type StyleSpecification,
} from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Camera } from "../domain/view.ts";
import type { MapImage } from "./draw-images.ts";
import { changedStates, type FeatureStates } from "./feature-states.ts";
import { LAYER_IDS, SOURCES } from "./layers/names.ts";

export type Bounds = readonly [number, number, number, number];
export type StateSource = "units" | "borders" | "rings" | "points" | "arcs";

/** What lies under the pointer: the smallest thing wins. */
export interface Hit {
  readonly kind: "unit" | "border" | "place";
  readonly id: string;
}

export interface Listeners {
  readonly onHover: (hit: Hit | null, at: { readonly x: number; readonly y: number }) => void;
  readonly onPick: (hit: Hit | null, add: boolean) => void;
  readonly onRest: (camera: Camera) => void;
  readonly onIdle: (idle: boolean) => void;
}

const PADDING = 28;
const HIT_ORDER: readonly (readonly [string, Hit["kind"]])[] = [
  [LAYER_IDS.points, "place"],
  [LAYER_IDS.badges, "border"],
  [LAYER_IDS.borderHit, "border"],
  [LAYER_IDS.unitFill, "unit"],
];

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

const cameraOf = (map: MapLibre): Camera => {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
};

/**
 * A thin object around MapLibre: it takes finished styles, states and cameras, and leaves alone what
 * has not changed. Throws when the browser has no WebGL.
 */
export class MapController {
  readonly #map: MapLibre;
  readonly #home: Bounds;
  readonly #states = new Map<StateSource, FeatureStates>();
  readonly #wanted = new Map<StateSource, FeatureStates>();
  #claimedBorders: ReadonlySet<string> = new Set();
  #style: StyleSpecification;
  /** Where the store believes the camera is: what we recorded ourselves is no order to move. */
  #recorded: Camera | null;

  constructor(
    container: HTMLElement,
    style: StyleSpecification,
    images: readonly MapImage[],
    camera: Camera | null,
    home: Bounds,
    listeners: Listeners,
  ) {
    this.#home = home;
    this.#recorded = camera;
    this.#style = style;
    const view =
      camera === null
        ? { bounds: [...home] as [number, number, number, number], fitBoundsOptions: { padding: PADDING } }
        : { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom };
    this.#map = new MapLibre({
      container,
      style,
      ...view,
      minZoom: 2.5,
      maxZoom: 11,
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      renderWorldCopies: false,
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.getCanvas().tabIndex = -1;
    this.#map.addControl(new ScaleControl({ maxWidth: 90 }), "bottom-right");
    this.#map.once("style.load", () => this.#setImages(images));
    this.#map.on("styledata", () => this.#applyWanted());
    this.#map.on("sourcedata", ({ isSourceLoaded }) => {
      if (isSourceLoaded === true) this.#applyWanted();
    });
    this.#listen(listeners);
  }

  #listen({ onHover, onPick, onRest, onIdle }: Listeners): void {
    const map = this.#map;
    map.on("mousemove", (event) => {
      const hit = this.#hitAt(event);
      map.getCanvas().style.cursor = hit === null ? "" : "pointer";
      onHover(hit, event.point);
    });
    map.on("mouseout", (event) => onHover(null, event.point));
    map.on("click", (event) => onPick(this.#hitAt(event), event.originalEvent.shiftKey));
    map.on("moveend", () => {
      this.#recorded = cameraOf(map);
      onRest(this.#recorded);
    });
    map.on("idle", () => onIdle(true));
    map.on("dataloading", () => onIdle(false));
    map.on("movestart", () => onIdle(false));
  }

  #isHit({ layer, id }: MapGeoJSONFeature): boolean {
    return layer.id !== LAYER_IDS.borderHit || this.#claimedBorders.has(String(id));
  }

  #hitAt({ point }: MapMouseEvent): Hit | null {
    const reach = 3;
    const layers = HIT_ORDER.map(([layer]) => layer).filter((layer) => this.#map.getLayer(layer));
    const found = this.#map
      .queryRenderedFeatures(
        [
          [point.x - reach, point.y - reach],
          [point.x + reach, point.y + reach],
        ],
        { layers: layers.filter((layer) => layer !== LAYER_IDS.unitFill) },
      )
      .concat(this.#map.queryRenderedFeatures(point, { layers: [LAYER_IDS.unitFill] }))
      .filter((feature) => this.#isHit(feature));
    for (const [layer, kind] of HIT_ORDER) {
      const feature = found.find((each) => each.layer.id === layer);
      if (feature !== undefined) return { kind, id: String(feature.id ?? feature.properties["id"]) };
    }
    return null;
  }

  /** Takes over a style by its differences, and the images in the colours of its theme. */
  restyle(style: StyleSpecification, images: readonly MapImage[]): void {
    if (style === this.#style) return;
    this.#style = style;
    this.#setImages(images);
    this.#map.setStyle(style, { diff: true });
  }

  #setImages(images: readonly MapImage[]): void {
    for (const { name, data, options } of images) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, data);
      else this.#map.addImage(name, data, options);
    }
  }

  /** States of all features of a source; only those that differ are handed on. */
  setStates(source: StateSource, states: FeatureStates): void {
    this.#wanted.set(source, states);
    this.#applyWanted();
  }

  /** Only borders that claims are about can be hovered and clicked. */
  setClaimedBorders(ids: ReadonlySet<string>): void {
    this.#claimedBorders = ids;
  }

  #applyWanted(): void {
    for (const [source, states] of this.#wanted) {
      if (this.#map.getSource(SOURCES[source]) === undefined) continue;
      const changes = changedStates(this.#states.get(source) ?? new Map(), states);
      for (const [id, state] of changes)
        this.#map.setFeatureState({ source: SOURCES[source], id }, state);
      this.#states.set(source, states);
    }
  }

  /** Goes where a link or the browser's history says; null is the home view. */
  goTo(camera: Camera | null): void {
    if (camera === this.#recorded) return;
    this.#recorded = camera;
    if (camera === null) this.home();
    else this.#map.easeTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }

  fit(bounds: Bounds): void {
    this.#map.fitBounds([...bounds] as [number, number, number, number], {
      padding: PADDING,
      maxZoom: 8,
    });
  }

  home(): void {
    this.fit(this.#home);
  }

  zoom(step: 1 | -1): void {
    if (step === 1) this.#map.zoomIn();
    else this.#map.zoomOut();
  }

  resize(): void {
    this.#map.resize();
  }

  remove(): void {
    this.#map.remove();
  }
}
