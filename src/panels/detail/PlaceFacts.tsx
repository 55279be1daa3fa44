import type { Place } from "../../domain/schema/reference.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectOwnUnits } from "../../selectors/own-units.ts";
import { selectBoundaryNotes } from "../../selectors/panel-place-names.ts";
import { useActions, useSelector } from "../../store/react.ts";

const words = t.panels.detail.place;

function PlaceTags({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const naming = useSelector(selectNaming);
  const { selectPlace } = useActions();
  return (
    <>
      <p className="panel__text panel__text--muted">{title}</p>
      <ul className="panel__tags">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" className="tag" onClick={() => selectPlace(id, false)}>
              {naming.place(id)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What belongs to one place as a place: a region's members, a border's sides, a note on a dispute. */
export function PlaceFacts({
  id,
  place,
}: {
  readonly id: string;
  readonly place: Place | undefined;
}) {
  const note = useSelector(selectBoundaryNotes).get(id);
  const own = useSelector(selectOwnUnits);
  return (
    <>
      {note?.disputedNote !== undefined && (
        <p className="panel__text panel__text--muted">{note.disputedNote}</p>
      )}
      {place?.members !== undefined && place.members.length > 0 && (
        <PlaceTags
          title={own === null ? words.members : t.ownBoundaries.members}
          ids={place.members}
        />
      )}
      {place?.basis !== undefined && (
        <p className="panel__text panel__text--muted">{words.basis(place.basis)}</p>
      )}
      {place?.sides !== undefined && <PlaceTags title={words.sides} ids={place.sides} />}
    </>
  );
}
