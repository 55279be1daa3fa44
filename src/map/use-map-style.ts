import { useEffect, useMemo, useState } from "react";
import { formatNumber } from "../i18n/index.ts";
import { selectMapGeometry } from "../selectors/map-features.ts";
import { selectClaimedBorders, selectMarkedPlaces } from "../selectors/map-states.ts";
import { useSelector } from "../store/react.ts";
import type { StyleInput } from "./layers/input.ts";
import { markImage } from "./layers/names.ts";
import type { Palette } from "./layers/palette.ts";
import { mapStyle } from "./layers/style.ts";
import { readPalette } from "./read-palette.ts";

const GEO_FOLDER = "geo/";

/** The colours of the theme in force; they follow the root element's `data-theme`. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => readPalette(document.documentElement));
  useEffect(() => {
    const observer = new MutationObserver(() =>
      setPalette(readPalette(document.documentElement)),
    );
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, []);
  return palette;
}

/** The map's style for the present theme, language, layers and places. */
export function useMapStyle(palette: Palette) {
  const geometry = useSelector(selectMapGeometry);
  const language = useSelector(({ view }) => view.language);
  const hiddenLayers = useSelector(({ view }) => view.hiddenLayers);
  const places = useSelector(selectMarkedPlaces);
  const borders = useSelector(selectClaimedBorders);
  return useMemo(() => {
    const input: StyleInput = {
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
          .map(({ id, count }) => [id, `${id.replace("-", "–")}  ${formatNumber(count)}`]),
      ),
    };
    return mapStyle(input);
  }, [palette, geometry, language, hiddenLayers, places, borders]);
}
