import type { Map as MapLibre } from "maplibre-gl";
import {
  type MappedSet,
  pinFilter,
  PIN_ZOOM,
  pinsOfSet,
  type RowFilter,
} from "../../selectors/map-rows.ts";
import { nearestPin, rowsAtPlace } from "../../selectors/row-near.ts";
import type { RowTile } from "../../selectors/row-pins.ts";
import { type LoadOverlay, loadOverlay } from "./load-overlay.ts";
import type { DrawnTile, RowOverlay } from "./row-overlay.ts";
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

  #tiles(): readonly DrawnTile[] {
    const { sets, filter, hues, surface } = this.#rows;
    if (filter === null || this.#map.getZoom() < PIN_ZOOM) return [];
    const view = this.#map.getBounds();
    const isInView = ({ bounds: [west, south, east, north] }: RowTile) =>
      west <= view.getEast() &&
      east >= view.getWest() &&
      south <= view.getNorth() &&
      north >= view.getSouth();
    return sets.flatMap((mapped) => {
      const pins = pinsOfSet(mapped);
      return pins.tiles.flatMap((tile) =>
        isInView(tile)
          ? [
              {
                id: `${mapped.set.id}-${tile.first}`,
                pins,
                tile,
                filter: pinFilter(mapped, filter),
                colour: hues[mapped.set.hue] ?? "",
                surface,
              },
            ]
          : [],
      );
    });
  }

  #follow(): void {
    const tiles = this.#tiles();
    const inView = tiles.map(({ id }) => id).join();
    if (this.#overlay === null) {
      if (tiles.length > 0 && !this.#isFailed) this.#load();
      return;
    }
    if (inView === this.#inView && inView !== "") return;
    this.#inView = inView;
    const sets = this.#rows.sets.map(({ set }) => `${set.id}-`);
    this.#overlay.draw(tiles, (id) => sets.some((set) => id.startsWith(set)));
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
    if (nearest === undefined) return null;
    const { pins, pin } = nearest;
    const place = [pins.positions[2 * pin] ?? 0, pins.positions[2 * pin + 1] ?? 0] as const;
    return sets.flatMap((mapped) => {
      const rows = rowsAtPlace(pinsOfSet(mapped), pinFilter(mapped, filter), place);
      return rows.length === 0 ? [] : [{ set: mapped.set, rows }];
    });
  }
}
