import type { Unit } from "../domain/dimension.ts";
import { t } from "../i18n/index.ts";
import type { Meaning } from "../selectors/map-legend.ts";
import type { selectMapScale } from "../selectors/map-units.ts";

type Scale = ReturnType<typeof selectMapScale>;

/** What the colours of the provinces measure. */
export const legendTitle = (scale: Scale, unit: Unit): string =>
  scale === "count" ? t.map.title(unit) : t.map.scaleTitle[scale](unit);

/** What a drawing on the map means. */
export const meaningInWords = (meaning: Meaning, scale: Scale, unit: Unit): string =>
  meaning === "zero"
    ? scale === "count"
      ? t.map.zero(unit)
      : t.map.zeroOf[scale]
    : t.map[meaning];

/** What stands in place of the classes when no province is in any. */
export const noClassInWords = (scale: Scale): string =>
  scale === "contested" ? t.map.noConflict : t.map.noClaims;
