import type { StyleSpecification } from "maplibre-gl";
import { useMemo } from "react";
import { t } from "../i18n/index.ts";
import { selectMapGeometry } from "../selectors/map-features.ts";
import { selectClaimedBorders, selectMarkedPlaces } from "../selectors/map-states.ts";
import { useSelector } from "../store/react.ts";
import { markImage } from "./layers/names.ts";
import type { Palette } from "./layers/palette.ts";
import { mapStyle } from "./layers/style.ts";
import { useDrawableLanguage } from "./use-drawable-language.ts";

const GEO_FOLDER = "geo/";

/** The map's style for the present theme, language, layers and places. */
export function useMapStyle(palette: Palette): StyleSpecification {
  const geometry = useSelector(selectMapGeometry);
  const hiddenLayers = useSelector(({ view }) => view.hiddenLayers);
  const places = useSelector(selectMarkedPlaces);
  const borders = useSelector(selectClaimedBorders);
  const language = useDrawableLanguage();
  return useMemo(
    () =>
      mapStyle({
        palette,
        language,
        hidden: new Set(hiddenLayers),
        folder: new URL(GEO_FOLDER, document.baseURI).href,
        ...geometry,
        marks: places.map(({ id, count, shape, hue }) => ({
          id,
          count,
          image: markImage(shape, hue),
        })),
        badgeTexts: new Map(
          borders
            .filter(({ count }) => count > 0)
            .map(({ id, count }) => [id, t.map.badge(id, count)]),
        ),
      }),
    [palette, geometry, language, hiddenLayers, places, borders],
  );
}
