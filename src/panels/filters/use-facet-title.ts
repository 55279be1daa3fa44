import { t } from "../../i18n/index.ts";
import { selectOwnUnits } from "../../selectors/own-units.ts";
import { useSelector } from "../../store/react.ts";
import type { FacetDimension } from "./facet-rows.ts";

/** What a facet is called: where own units stand for the provinces, as the analyst calls them. */
export function useFacetTitle(dimension: FacetDimension): string {
  const own = useSelector(selectOwnUnits);
  return dimension === "province" && own !== null ? own.name : t.panels.facets[dimension];
}
