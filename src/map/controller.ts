import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type Map as MapLibre, type StyleSpecification } from "maplibre-gl";
import { applyStyle } from "./apply-style.ts";
import { createMap, type View } from "./create-map.ts";
import type { MapImage } from "./draw-images.ts";
import { changedStates, type FeatureStates } from "./feature-states.ts";
import { type Hit, hitAt } from "./hit.ts";
import type { Hovered } from "./hovered.ts";
import { SOURCES } from "./layers/names.ts";
import { type CameraListeners, MapCamera } from "./map-camera.ts";
import { watchPointer } from "./watch-pointer.ts";
import { type DrawnRows, RowPoints } from "./rows/row-points.ts";

export type StateSource =
  "units" | "borders" | "rings" | "points" | "arcs" | "arcHeads" | "rowCells" | "countryLabels";

export interface Listeners extends CameraListeners {
  readonly onHover: (hovered: Hovered | null) => void;
  /** Whether the map should go nearer to what was picked. */
  readonly onPick: (hit: Hit | null, add: boolean) => boolean;
  readonly onIdle: (idle: boolean) => void;
  /** Whether rows can be drawn one by one: what does so may not be there. */
  readonly onSingles: (can: boolean) => void;
}

export interface Beginning extends View {
  readonly images: readonly MapImage[];
}

/**
 * A thin object around MapLibre: it takes finished styles and states, and leaves alone what has not
 * changed. Where it looks is its `camera`. The constructor throws when the browser has no WebGL.
 */
export class MapController {
  readonly camera: MapCamera;
  readonly #map: MapLibre;
  readonly #listeners: Listeners;
  readonly #rows: RowPoints;
  /** States as the map has them, and as they are wanted: the same once the style has loaded. */
  readonly #states = new Map<StateSource, FeatureStates>();
  readonly #wanted = new Map<StateSource, FeatureStates>();
  /** null: nothing is, and nothing has been. */
  #outlined: FeatureCollection | null = null;
  #claimedBorders: ReadonlySet<string> = new Set();
  #isLoaded = false;
  #isRemoved = false;
  #drawn: StyleSpecification;
  #style: StyleSpecification;
  #images: readonly MapImage[];

  constructor(container: HTMLElement, { style, images, ...view }: Beginning, listeners: Listeners) {
    this.#drawn = style;
    this.#style = style;
    this.#images = images;
    this.#listeners = listeners;
    this.#map = createMap(container, { style, ...view });
    this.#map.once("style.load", () => this.#onLoad());
    this.#rows = new RowPoints(this.#map, listeners.onSingles);
    this.#listen();
    this.camera = new MapCamera(this.#map, view, listeners);
  }

  #onLoad(): void {
    this.#isLoaded = true;
    this.#setImages();
    this.#applyStyle();
    for (const source of this.#wanted.keys()) this.#applyStates(source);
    this.#applyOutlined();
  }

  #listen(): void {
    const map = this.#map;
    const { onHover, onPick, onIdle } = this.#listeners;
    watchPointer(map, (point) => {
      const hit = point === null ? null : this.#hitAt(point);
      map.getCanvas().style.cursor = hit === null ? "" : "pointer";
      onHover(hit && point && { ...hit, x: point.x, y: point.y });
    });
    map.on("click", ({ point, originalEvent }) => {
      // The second click of a double click zooms.
      if (originalEvent.detail >= 2) return;
      const hit = this.#hitAt(point);
      if (onPick(hit, originalEvent.shiftKey)) this.camera.enter(map.unproject(point));
    });
    map.on("movestart", () => onIdle(false));
    map.on("idle", () => onIdle(true));
    map.on("dataloading", () => onIdle(false));
  }

  #hitAt(point: { readonly x: number; readonly y: number }): Hit | null {
    if (!this.#isLoaded) return null;
    return hitAt(this.#map, point, {
      claimedBorders: this.#claimedBorders,
      pile: () => this.#rows.pileAt(point),
    });
  }

  /** The images that the style names, in the colours of the theme. */
  setImages(images: readonly MapImage[]): void {
    if (images === this.#images) return;
    this.#images = images;
    if (this.#isLoaded) this.#setImages();
  }

  #setImages(): void {
    for (const { name, data, options } of this.#images) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, data);
      else this.#map.addImage(name, data, options);
    }
  }

  /** Takes over a style by its differences. */
  setStyle(style: StyleSpecification): void {
    this.#style = style;
    if (this.#isLoaded) this.#applyStyle();
  }

  #applyStyle(): void {
    const before = this.#drawn;
    const next = this.#style;
    if (before === next) return;
    this.#drawn = next;
    this.#stir();
    applyStyle(this.#map, before, next);
  }

  /** The map draws once more, and says that it rests also where nothing turns out to differ. */
  #stir(): void {
    this.#listeners.onIdle(false);
    this.#map.triggerRepaint();
  }

  /** States of all features of a source; only those that differ are handed on. */
  setStates(source: StateSource, states: FeatureStates): void {
    this.#wanted.set(source, states);
    if (this.#isLoaded) this.#applyStates(source);
  }

  #applyStates(source: StateSource): void {
    const states = this.#wanted.get(source) ?? new Map();
    const changes = changedStates(this.#states.get(source) ?? new Map(), states);
    this.#states.set(source, states);
    if (changes.size === 0) return;
    this.#stir();
    for (const [id, state] of changes)
      this.#map.setFeatureState({ source: SOURCES[source], id }, state);
  }

  /** The units that stand out by an outline. */
  setOutlined(units: FeatureCollection): void {
    if (this.#outlined === null && units.features.length === 0) return;
    this.#outlined = units;
    if (this.#isLoaded) this.#applyOutlined();
  }

  #applyOutlined(): void {
    const source = this.#map.getSource(SOURCES.outlined);
    if (this.#outlined === null || !(source instanceof GeoJSONSource)) return;
    this.#stir();
    source.setData(this.#outlined);
  }

  /** The rows of data sets that have marks of their own, once they are near enough. */
  setRows(rows: DrawnRows): void {
    if (!this.#isRemoved) this.#rows.setRows(rows);
  }

  /** Only borders that claims are about can be hovered and clicked. */
  setClaimedBorders(ids: ReadonlySet<string>): void {
    this.#claimedBorders = ids;
  }

  /** The canvas once all of the present style, states and view is drawn on it. */
  async whenDrawn(): Promise<HTMLCanvasElement> {
    await this.#nextIdle();
    while (!this.#isLoaded) await this.#nextIdle();
    if (await this.#rows.whenHanded()) await this.#nextIdle();
    return this.#map.getCanvas();
  }

  #nextIdle(): Promise<void> {
    return new Promise((resolve) => {
      this.#map.once("idle", () => resolve());
      this.#map.triggerRepaint();
    });
  }

  /** Pixels of the element's own layout, however much it is enlarged, for a point in degrees. */
  project(longitude: number, latitude: number): readonly [x: number, y: number] {
    const { x, y } = this.#map.project([longitude, latitude]);
    return [x, y];
  }

  /** The way back from `project`. */
  unproject(x: number, y: number): readonly [longitude: number, latitude: number] {
    const { lng, lat } = this.#map.unproject([x, y]);
    return [lng, lat];
  }

  /** Calls in every frame in which the ground moves under the element; returns how to let go. */
  onMove(listener: () => void): () => void {
    const { unsubscribe: stopMove } = this.#map.on("move", listener);
    const { unsubscribe: stopResize } = this.#map.on("resize", listener);
    return () => {
      stopMove();
      stopResize();
    };
  }

  /** From here on nothing is drawn; an effect that still holds the controller does no harm. */
  remove(): void {
    this.#isLoaded = false;
    this.#isRemoved = true;
    this.camera.end();
    this.#rows.remove();
    this.#map.remove();
  }
}
