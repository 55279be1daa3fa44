import type { StyleSpecification } from "maplibre-gl";
import type { LayerName, NameLanguage } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import type { selectMapGeometry } from "../selectors/map-features.ts";
import type { ClaimedBorder, MarkedPlace } from "../selectors/map-states.ts";
import { markImage } from "./layers/names.ts";
import type { Palette } from "./layers/palette.ts";
import { mapStyle } from "./layers/style.ts";

const GEO_FOLDER = "geo/";

interface Present {
  readonly palette: Palette;
  readonly language: NameLanguage;
  readonly hiddenLayers: readonly LayerName[];
  readonly geometry: ReturnType<typeof selectMapGeometry>;
  readonly places: readonly MarkedPlace[];
  readonly borders: readonly ClaimedBorder[];
}

/** What the selectors say of the present state → the map's style. */
export function presentStyle({ geometry, hiddenLayers, places, borders, ...rest }: Present) {
  const style: StyleSpecification = mapStyle({
    ...rest,
    ...geometry,
    hidden: new Set(hiddenLayers),
    folder: new URL(GEO_FOLDER, document.baseURI).href,
    marks: places.map(({ id, count, shape, hue }) => ({ id, count, image: markImage(shape, hue) })),
    badgeTexts: new Map(
      borders.filter(({ count }) => count > 0).map(({ id, count }) => [id, t.map.badge(id, count)]),
    ),
  });
  return style;
}
