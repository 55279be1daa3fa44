import { DataFilterExtension } from "@deck.gl/extensions";
import { ScatterplotLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibre } from "maplibre-gl";
import type { PinFilter } from "../../selectors/row-near.ts";
import type { RowPins, RowTile } from "../../selectors/row-pins.ts";
import { LAYER_IDS } from "../layers/names.ts";
import { CELL_RADII } from "../layers/row-layers.ts";
import { channels } from "./channels.ts";
import { PassingExtension } from "./passing-extension.ts";
import { type DrawnPlaces, placeLayer, type PlacePart, placePart } from "./place-layer.ts";

/** A tile of pins that is to be drawn. */
export interface DrawnTile {
  /** The same for the same pins. */
  readonly id: string;
  readonly pins: RowPins;
  readonly tile: RowTile;
  readonly filter: PinFilter;
  /** `#rrggbb` of the data set, and of what lies around a mark. */
  readonly colour: string;
  readonly surface: string;
}

/** All that is in view. */
export interface DrawnMarks {
  readonly tiles: readonly DrawnTile[];
  readonly places: readonly DrawnPlaces[];
}

type Mark = "exact" | "near";

interface Attribute {
  readonly value: Float32Array | Uint8Array;
  readonly size: number;
}

interface LayerData {
  readonly length: number;
  readonly attributes: Record<string, Attribute>;
}

/** What lies on the graphics card for one mark of a tile. */
interface Part {
  readonly pins: RowPins;
  readonly fails: Uint8Array;
  readonly data: LayerData;
}

/** As large as any mark for one. */
const [SINGLE] = CELL_RADII;

/** Two ranges of days as uniforms, and one byte a pin for all other filters. */
const FILTERS = [new DataFilterExtension({ filterSize: 2 }), new PassingExtension()];

/**
 * Draws pins with deck.gl inside the map's own canvas, under its names. Places and days go to the
 * graphics card once for each tile, when it first comes into view; of a filter only the byte a pin
 * that says whether it passes, and of a time window nothing but its ends.
 */
export class RowOverlay {
  readonly #overlay: MapLibreOverlay;
  readonly #map: MapLibre;
  readonly #parts = new Map<string, Part>();
  /** Tiles that have been drawn: they stay on the graphics card when they are out of view. */
  readonly #drawn = new Map<string, DrawnTile>();
  /** Places that have been drawn, by the id of their tile; out of view they stay, too. */
  readonly #places = new Map<string, PlacePart>();
  readonly ready: Promise<void>;

  constructor(map: MapLibre) {
    this.#map = map;
    let isReady: () => void;
    this.ready = new Promise((resolve) => (isReady = resolve));
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      onLoad: () => {
        // It would be a stop for Tab otherwise; the keyboard walks the provinces around it.
        map.getCanvas().tabIndex = -1;
        isReady();
      },
    });
    map.addControl(this.#overlay);
  }

  /** Draws these marks and no other; `isKept` says which of the other tiles may come back. */
  draw({ tiles, places }: DrawnMarks, isKept: (id: string) => boolean): void {
    const inView = new Set([...tiles, ...places].map(({ id }) => id));
    for (const drawn of places)
      this.#places.set(drawn.id, placePart(drawn, this.#places.get(drawn.id)));
    for (const id of this.#places.keys()) if (!isKept(id)) this.#places.delete(id);
    for (const tile of tiles) this.#drawn.set(tile.id, tile);
    for (const id of this.#drawn.keys()) {
      if (isKept(id)) continue;
      this.#drawn.delete(id);
      this.#parts.delete(`${id}:exact`);
      this.#parts.delete(`${id}:near`);
    }
    this.#overlay.setProps({
      layers: [
        // The larger ones below.
        ...[...this.#places].map(([id, part]) => placeLayer(part, inView.has(id))),
        ...[...this.#drawn.values()].flatMap((tile) => [
          this.#layer(tile, "near", inView.has(tile.id)),
          this.#layer(tile, "exact", inView.has(tile.id)),
        ]),
      ],
    });
  }

  remove(): void {
    this.#map.removeControl(this.#overlay);
  }

  #part({ id, pins, filter }: DrawnTile, mark: Mark, from: number, to: number): Part {
    const key = `${id}:${mark}`;
    const before = this.#parts.get(key);
    const isSame = before?.pins === pins;
    if (isSame && before.fails === filter.fails) return before;
    const attributes = {
      // The very same objects as before tell deck.gl that there is nothing to upload. A file that
      // is read again in another way has other pins under the same name.
      ...((isSame ? before.data.attributes : null) ?? {
        getPosition: { value: pins.positions.subarray(2 * from, 2 * to), size: 2 },
        getFilterValue: { value: pins.days.subarray(2 * from, 2 * to), size: 2 },
      }),
      getFails: { value: filter.fails.subarray(from, to), size: 1 },
    };
    const part = { pins, fails: filter.fails, data: { length: to - from, attributes } };
    this.#parts.set(key, part);
    return part;
  }

  #layer(drawn: DrawnTile, mark: Mark, isVisible: boolean): ScatterplotLayer | null {
    const { id, tile, filter, colour, surface } = drawn;
    const [from, to] = mark === "exact" ? [tile.first, tile.near] : [tile.near, tile.end];
    if (from === to) return null;
    const isExact = mark === "exact";
    const hue = channels(colour);
    const rim = channels(surface);
    return new ScatterplotLayer({
      id: `rows-${id}-${mark}`,
      data: this.#part(drawn, mark, from, to).data,
      visible: isVisible,
      beforeId: LAYER_IDS.lowestLabel,
      extensions: FILTERS,
      filterRange: [[...filter.days[0]], [...filter.days[1]]],
      radiusUnits: "pixels",
      lineWidthUnits: "pixels",
      getRadius: SINGLE,
      stroked: true,
      getLineWidth: isExact ? 0.75 : 1,
      // The softer marks are rings on a veil, legible on the palest and the darkest province.
      getFillColor: isExact ? [...hue, 200] : [...rim, 110],
      getLineColor: isExact ? [...rim, 140] : [...hue, 255],
      parameters: { depthCompare: "always", depthWriteEnabled: false },
    });
  }
}
