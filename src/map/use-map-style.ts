import type { StyleSpecification } from "maplibre-gl";
import { useMemo } from "react";
import { type CellLevel, selectCellGeometry } from "../selectors/map-row-cells.ts";
import { selectMapGeometry } from "../selectors/map-features.ts";
import { selectClaimedBorders, selectMarkedPlaces } from "../selectors/map-states.ts";
import { type MapScale, selectMapScale } from "../selectors/map-units.ts";
import { useSelector } from "../store/react.ts";
import type { Palette } from "./layers/palette.ts";
import { presentStyle } from "./present-style.ts";
import { useDrawableLanguage } from "./use-drawable-language.ts";

function scaleOf(palette: Palette, scale: MapScale): readonly string[] {
  switch (scale) {
    case "count":
      return palette.scale;
    case "contested":
      return palette.contested;
    case "difference":
      return palette.difference;
  }
}

/** The map's style for the present theme, language, layers and places. */
export function useMapStyle(
  palette: Palette,
  level: CellLevel,
  hasSingles: boolean,
): StyleSpecification {
  const geometry = useSelector(selectMapGeometry);
  const rowCells = useSelector((state) => selectCellGeometry(state, level));
  const hiddenLayers = useSelector(({ view }) => view.hiddenLayers);
  const places = useSelector(selectMarkedPlaces);
  const borders = useSelector(selectClaimedBorders);
  const language = useDrawableLanguage();
  const measured = useSelector(selectMapScale);
  return useMemo(() => {
    const scale = scaleOf(palette, measured);
    return presentStyle({
      palette: { ...palette, scale },
      language,
      hiddenLayers,
      geometry,
      rowCells,
      hasSingles,
      places,
      borders,
    });
  }, [palette, measured, language, hiddenLayers, geometry, rowCells, hasSingles, places, borders]);
}
