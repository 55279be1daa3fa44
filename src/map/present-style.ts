import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { LayerName, NameLanguage } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { PIN_ZOOM } from "../selectors/map-rows.ts";
import type { selectMapGeometry } from "../selectors/map-features.ts";
import type { ClaimedBorder, MarkedPlace } from "../selectors/map-states.ts";
import { markImage } from "./layers/names.ts";
import { embeddedJson } from "../ui/embedded-file.ts";
import type { Palette } from "./layers/palette.ts";
import { mapStyle } from "./layers/style.ts";

const pathOf = (name: string) => `geo/${name}.geojson`;

/** Its address on a served page; in a page that is one file, what is in it. */
function boundaryFile(name: string): string | FeatureCollection {
  const path = pathOf(name);
  const embedded = embeddedJson(path);
  return embedded === null ? new URL(path, document.baseURI).href : (embedded as FeatureCollection);
}

interface Present {
  readonly palette: Palette;
  readonly language: NameLanguage;
  readonly hiddenLayers: readonly LayerName[];
  readonly geometry: ReturnType<typeof selectMapGeometry>;
  readonly rowCells: FeatureCollection;
  /** Whether each row has a mark of its own where there is room. */
  readonly hasSingles: boolean;
  readonly places: readonly MarkedPlace[];
  readonly borders: readonly ClaimedBorder[];
}

/** What the selectors say of the present state → the map's style. */
export function presentStyle({
  geometry,
  hiddenLayers,
  hasSingles,
  places,
  borders,
  ...rest
}: Present) {
  const claimed = borders.filter(({ count }) => count > 0);
  const style: StyleSpecification = mapStyle({
    ...rest,
    ...geometry,
    hidden: new Set(hiddenLayers),
    boundaries: boundaryFile,
    rowZoom: hasSingles ? PIN_ZOOM : null,
    marks: places.map(({ id, count, shape, hue }) => ({ id, count, image: markImage(shape, hue) })),
    badgeTexts: new Map(claimed.map(({ id, count }) => [id, t.map.badge(id, count)])),
    badgeCounts: new Map(claimed.map(({ id, count }) => [id, t.map.badgeCount(count)])),
  });
  return style;
}
