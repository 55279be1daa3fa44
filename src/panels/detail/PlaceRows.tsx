import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectSelectedPlaces } from "../../selectors/panel-documents.ts";
import { narrowed } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { FoldedRows } from "./FoldedRows.tsx";

/** At which places, as named, the selection's claims are located. */
export function PlaceRows() {
  const places = useSelector(selectSelectedPlaces);
  const selection = useSelector((state) => state.selection);
  const naming = useSelector(selectNaming);
  const { selectPlace } = useActions();
  return (
    <FoldedRows
      label={t.panels.detail.actor.where}
      nothing={t.panels.detail.actor.noPlace}
      rows={places.map(({ value, count }) => ({
        id: value,
        name: naming.place(value),
        count,
        where: narrowed(selection, "place", [value]),
        onOpen: () => selectPlace(value, false),
      }))}
    />
  );
}
