import type { Map as MapLibre } from "maplibre-gl";
import { placeCounts, placesOfSets, singlesFilter } from "../../selectors/map-row-places.ts";
import {
  type MappedSet,
  pinFilter,
  PIN_ZOOM,
  pinsOfSet,
  type RowFilter,
} from "../../selectors/map-rows.ts";
import { nearestPin, type Reach, rowsAtPlace } from "../../selectors/row-near.ts";
import type { RowTile } from "../../selectors/row-pins.ts";
import { classOfCount } from "../../selectors/row-cells.ts";
import type { Point } from "../../domain/point-text.ts";
import { CELL_RADII } from "../layers/row-layers.ts";
import { type LoadOverlay, loadOverlay } from "./load-overlay.ts";
import type { DrawnPlaces } from "./place-layer.ts";
import type { DrawnMarks, DrawnTile, RowOverlay } from "./row-overlay.ts";
import type { RowPile } from "./row-pile.ts";

/** The rows that a map may draw. */
export interface DrawnRows {
  readonly sets: readonly MappedSet[];
  /** null: none is drawn now. */
  readonly filter: RowFilter | null;
  /** `#rrggbb` by hue. */
  readonly hues: readonly string[];
  /** `#rrggbb` of what lies around a mark. */
  readonly surface: string;
}

const NO_MARKS: DrawnMarks = Object.freeze({ tiles: [], places: [] });

const pointAt = (positions: Float32Array, at: number): Point => [
  positions[2 * at] ?? 0,
  positions[2 * at + 1] ?? 0,
];

/** How far beside a mark one may point, in pixels. */
const REACH = 7;

/** Keeps the marks of single rows in step with what is in view, and tells which are where. */
export class RowPoints {
  readonly #map: MapLibre;
  readonly #onSingles: (can: boolean) => void;
  readonly #loadOverlay: LoadOverlay;
  #rows: DrawnRows = { sets: [], filter: null, hues: [], surface: "" };
  #overlay: RowOverlay | null = null;
  #loading: Promise<void> | null = null;
  #isFailed = false;
  #isRemoved = false;
  /** Who waits for the next rows. */
  readonly #waiting: (() => void)[] = [];
  /** Which tiles are in view, as one text: while it stays the same there is nothing to do. */
  #inView = "";

  /**
   * `onSingles` hears that single rows can be drawn no more, since what draws them cannot be
   * fetched, or can again.
   */
  constructor(map: MapLibre, onSingles: (can: boolean) => void, load: LoadOverlay = loadOverlay) {
    this.#map = map;
    this.#onSingles = onSingles;
    this.#loadOverlay = load;
    map.on("move", () => this.#follow());
    map.on("moveend", () => this.#tryAgain());
  }

  setRows(rows: DrawnRows): void {
    this.#rows = rows;
    this.#inView = "";
    this.#follow();
    this.#letGo();
  }

  /** Resolves when what is to be drawn has been handed to the map; whether it had to be waited for. */
  async whenHanded(): Promise<boolean> {
    if (this.#loading === null) return false;
    await this.#loading;
    // Where it failed, marks for several take the place of the single ones: the page hands no more.
    while (this.#isFailed && this.#rows.filter !== null && !this.#isRemoved)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    // deck.gl takes over what it was handed in the next frame, and then asks for a picture.
    await new Promise(requestAnimationFrame);
    return true;
  }

  remove(): void {
    this.#isRemoved = true;
    this.#overlay?.remove();
    this.#letGo();
  }

  #letGo(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #isInView(): (tile: Pick<RowTile, "bounds">) => boolean {
    const view = this.#map.getBounds();
    const [west, south, east, north] = [
      view.getWest(),
      view.getSouth(),
      view.getEast(),
      view.getNorth(),
    ];
    return ({ bounds }) =>
      bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south;
  }

  #marks(): DrawnMarks {
    const { sets, filter, hues, surface } = this.#rows;
    if (filter === null || this.#map.getZoom() < PIN_ZOOM) return NO_MARKS;
    const isInView = this.#isInView();
    const places = placesOfSets(sets);
    const colours = sets.map(({ set: { hue } }) => hues[hue] ?? "");
    const tiles = sets.flatMap((mapped, at): readonly DrawnTile[] => {
      const pins = pinsOfSet(mapped);
      return pins.tiles
        .filter((tile) => places.withSingles.has(tile) && isInView(tile))
        .map((tile) => ({
          id: `${mapped.set.id}-${tile.first}`,
          pins,
          tile,
          filter: singlesFilter(sets, mapped, filter),
          colour: colours[at] ?? "",
          surface,
        }));
    });
    const [first] = sets;
    const shared = places.tiles.filter(isInView).map((tile): DrawnPlaces => ({
      id: `${first?.set.id}-places-${tile.first}`,
      places,
      tile,
      counts: placeCounts(sets, filter, tile),
      colours,
      surface,
    }));
    return { tiles, places: shared };
  }

  #follow(): void {
    const marks = this.#marks();
    const inView = [...marks.tiles, ...marks.places].map(({ id }) => id).join();
    if (this.#overlay === null) {
      if (inView !== "" && !this.#isFailed) this.#load();
      return;
    }
    if (inView === this.#inView && inView !== "") return;
    this.#inView = inView;
    const sets = this.#rows.sets.map(({ set }) => `${set.id}-`);
    this.#overlay.draw(marks, (id) => sets.some((set) => id.startsWith(set)));
  }

  /** Not in every frame of a move: without a network each would ask. */
  #tryAgain(): void {
    const isNear = this.#rows.sets.length > 0 && this.#map.getZoom() >= PIN_ZOOM;
    if (this.#isFailed && isNear) this.#load();
  }

  #load(): void {
    if (this.#loadOverlay === null || this.#loading !== null) return;
    this.#loading = this.#loadOverlay(this.#map).then(
      async (overlay) => {
        await overlay.ready;
        if (this.#isRemoved) return;
        this.#overlay = overlay;
        if (this.#isFailed) this.#onSingles(true);
        this.#isFailed = false;
        this.#follow();
      },
      () => {
        this.#loading = null;
        if (this.#isRemoved) return;
        this.#isFailed = true;
        this.#onSingles(false);
      },
    );
  }

  /** The rows under a point of the map, in pixels: all that are at the nearest place. */
  pileAt({ x, y }: { readonly x: number; readonly y: number }): RowPile | null {
    const { sets, filter } = this.#rows;
    if (filter === null || this.#overlay === null || this.#map.getZoom() < PIN_ZOOM) return null;
    const { lng, lat } = this.#map.unproject([x, y]);
    const beside = this.#map.unproject([x + REACH, y + REACH]);
    const reach = { longitude: beside.lng - lng, latitude: lat - beside.lat };
    const candidates = sets.flatMap((mapped) => {
      const pins = pinsOfSet(mapped);
      const near = nearestPin(pins, pinFilter(mapped, filter), [lng, lat], reach);
      return near === null ? [] : [{ ...near, pins }];
    });
    const [nearest] = candidates.sort((a, b) => a.distance - b.distance);
    const point =
      nearest === undefined
        ? this.#placeUnder([lng, lat], reach, filter)
        : pointAt(nearest.pins.positions, nearest.pin);
    if (point === null) return null;
    const found = sets.flatMap((mapped) => {
      const rows = rowsAtPlace(pinsOfSet(mapped), pinFilter(mapped, filter), point);
      return rows.length === 0 ? [] : [{ set: mapped.set, rows }];
    });
    return { point, sets: found };
  }

  /** The place whose mark is so large that it reaches here. */
  #placeUnder([longitude, latitude]: Point, reach: Reach, filter: RowFilter): Point | null {
    const { sets } = this.#rows;
    const places = placesOfSets(sets);
    let nearest: { readonly point: Point; readonly distance: number } | null = null;
    for (const tile of places.tiles.filter(this.#isInView())) {
      const { counts } = placeCounts(sets, filter, tile);
      for (let place = tile.first; place < tile.end; place++) {
        const point = pointAt(places.positions, place);
        const distance =
          REACH *
          Math.hypot(
            (point[0] - longitude) / reach.longitude,
            (point[1] - latitude) / reach.latitude,
          );
        const radius = CELL_RADII[classOfCount(counts[place - tile.first] ?? 0)] ?? -1;
        if (distance <= radius && distance < (nearest?.distance ?? Infinity))
          nearest = { point, distance };
      }
    }
    return nearest?.point ?? null;
  }
}
