import { useMemo } from "react";
import { t } from "../../i18n/index.ts";
import { selectMapGeometry } from "../../selectors/map-features.ts";
import { selectClaimedBorders } from "../../selectors/map-states.ts";
import { useSelector } from "../../store/react.ts";
import { BADGE_NAME_ZOOM } from "../layers/place-layers.ts";
import { zoomOfScale } from "./zoom-of-scale.ts";

interface Badge {
  readonly id: string;
  /** Longitude and latitude of its middle. */
  readonly at: readonly number[];
  readonly text: string;
  /** In pixels. */
  readonly width: number;
}

export const BADGE_HEIGHT = 22;
const LETTER = 6.8;
const EDGES = 16;
const NO_BADGES: readonly Badge[] = Object.freeze([]);

/** What stands on the borders that claims are about, where the scale has room for its name or not. */
export function useBadges(scale: number): readonly Badge[] {
  const { badges } = useSelector(selectMapGeometry);
  const borders = useSelector(selectClaimedBorders);
  const isHidden = useSelector(({ view }) => view.hiddenLayers.includes("borders"));
  const hasNames = zoomOfScale(scale) >= BADGE_NAME_ZOOM;
  return useMemo(() => {
    if (isHidden) return NO_BADGES;
    return borders
      .filter(({ count }) => count > 0)
      .flatMap(({ id, count }): readonly Badge[] => {
        const point = badges.features.find(({ properties }) => properties?.["id"] === id)?.geometry;
        if (point?.type !== "Point") return [];
        const text = hasNames ? t.map.badge(id, count) : t.map.badgeCount(count);
        return [{ id, at: point.coordinates, text, width: text.length * LETTER + EDGES }];
      });
  }, [badges, borders, isHidden, hasNames]);
}
