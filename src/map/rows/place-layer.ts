import { ScatterplotLayer } from "@deck.gl/layers";
import { classOfCount } from "../../selectors/row-cells.ts";
import type { PlaceCounts } from "../../selectors/count-shared-places.ts";
import type { PlaceTile, SharedPlaces } from "../../selectors/shared-places.ts";
import { LAYER_IDS } from "../layers/names.ts";
import { CELL_OPACITY, CELL_RADII } from "../layers/row-layers.ts";
import { channels } from "./channels.ts";

/** A tile of points that rows share, as it is to be drawn. */
export interface DrawnPlaces {
  /** The same for the same places. */
  readonly id: string;
  readonly places: SharedPlaces;
  readonly tile: PlaceTile;
  readonly counts: PlaceCounts;
  /** `#rrggbb` of each data set that the places were made of, and of what lies around a mark. */
  readonly colours: readonly string[];
  readonly surface: string;
}

interface Attribute {
  readonly value: Float32Array | Uint8Array;
  readonly size: number;
}

/** What lies on the graphics card for a tile. */
export interface PlacePart {
  readonly drawn: DrawnPlaces;
  readonly data: { readonly length: number; readonly attributes: Record<string, Attribute> };
}

/** Marks for several are let through by as much as those far away. */
const DISC = Math.round(255 * CELL_OPACITY);
/** A ring on a veil, legible on the palest and the darkest province. */
const VEIL = 110;
const OPAQUE = 255;

/** Size and colours of each mark: four bytes a radius, and four for each of its two colours. */
function marksOf({ counts, colours, surface }: DrawnPlaces) {
  const { length } = counts.counts;
  const radii = new Float32Array(length);
  const fills = new Uint8Array(4 * length);
  const rims = new Uint8Array(4 * length);
  const around = channels(surface);
  const hues = colours.map(channels);
  for (let place = 0; place < length; place++) {
    const size = classOfCount(counts.counts[place] ?? 0);
    // Left as it is, a mark has neither size nor colour.
    if (size < 0) continue;
    const hue = hues[counts.set[place] ?? 0] ?? around;
    const isNear = counts.isNear[place] === 1;
    radii[place] = CELL_RADII[size] ?? 0;
    fills.set(isNear ? around : hue, 4 * place);
    fills[4 * place + 3] = isNear ? VEIL : DISC;
    rims.set(isNear ? hue : around, 4 * place);
    rims[4 * place + 3] = OPAQUE;
  }
  return {
    getRadius: { value: radii, size: 1 },
    getFillColor: { value: fills, size: 4 },
    getLineColor: { value: rims, size: 4 },
  };
}

const isSameMarks = (a: DrawnPlaces, b: DrawnPlaces) =>
  a.counts === b.counts &&
  a.surface === b.surface &&
  a.colours.every((colour, at) => colour === b.colours[at]);

/** What of a tile goes to the graphics card: where its places are only once. */
export function placePart(drawn: DrawnPlaces, before: PlacePart | undefined): PlacePart {
  const { places, tile } = drawn;
  const isSame = before?.drawn.places === places;
  if (isSame && isSameMarks(before.drawn, drawn)) return before;
  const getPosition = (isSame ? before.data.attributes["getPosition"] : undefined) ?? {
    value: places.positions.subarray(2 * tile.first, 2 * tile.end),
    size: 2,
  };
  return {
    drawn,
    data: { length: tile.end - tile.first, attributes: { getPosition, ...marksOf(drawn) } },
  };
}

/** Marks for all rows at one point: the same sizes as far away, rings where most are known to be near. */
export const placeLayer = ({ drawn, data }: PlacePart, isVisible: boolean): ScatterplotLayer =>
  new ScatterplotLayer({
    id: `rows-${drawn.id}`,
    data,
    visible: isVisible,
    beforeId: LAYER_IDS.lowestLabel,
    radiusUnits: "pixels",
    lineWidthUnits: "pixels",
    stroked: true,
    getLineWidth: 1,
    parameters: { depthCompare: "always", depthWriteEnabled: false },
  });
