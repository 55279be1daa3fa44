import { t } from "../../i18n/index.ts";
import { PlaceTable } from "./PlaceTable.tsx";
import { UnitTable } from "./UnitTable.tsx";
import "./map-table.css";

/** The map's twin for those who do not see it: the same units, places, counts and clicks. */
export function MapTable() {
  return (
    <div className="map-table" tabIndex={0} role="region" aria-label={t.map.table.label}>
      <UnitTable />
      <PlaceTable />
    </div>
  );
}
