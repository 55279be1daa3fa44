import type { StyleSpecification } from "maplibre-gl";
import { useMemo } from "react";
import { selectMapGeometry } from "../selectors/map-features.ts";
import { selectClaimedBorders, selectMarkedPlaces } from "../selectors/map-states.ts";
import { useSelector } from "../store/react.ts";
import type { Palette } from "./layers/palette.ts";
import { presentStyle } from "./present-style.ts";
import { useDrawableLanguage } from "./use-drawable-language.ts";

/** The map's style for the present theme, language, layers and places. */
export function useMapStyle(palette: Palette): StyleSpecification {
  const geometry = useSelector(selectMapGeometry);
  const hiddenLayers = useSelector(({ view }) => view.hiddenLayers);
  const places = useSelector(selectMarkedPlaces);
  const borders = useSelector(selectClaimedBorders);
  const language = useDrawableLanguage();
  const isContested = useSelector(({ view }) => view.measure === "contested");
  return useMemo(() => {
    const scale = isContested ? palette.contested : palette.scale;
    return presentStyle({
      palette: { ...palette, scale },
      language,
      hiddenLayers,
      geometry,
      places,
      borders,
    });
  }, [palette, isContested, language, hiddenLayers, geometry, places, borders]);
}
