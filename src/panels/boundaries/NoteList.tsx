import type { BoundaryNote } from "../../domain/own-boundaries.ts";
import { t } from "../../i18n/index.ts";

const words = t.ownBoundaries;

/** What was done to the features of a file, and to which. */
export function NoteList({ notes }: { readonly notes: readonly BoundaryNote[] }) {
  if (notes.length === 0) return <p className="boundaries__note">{words.dialog.nothingMended}</p>;
  return (
    <ul className="boundaries__notes">
      {notes.map(({ code, count, which, detail }) => (
        <li key={code}>
          {words.notes[code](count, detail)}
          {which.length > 0 && <span dir="auto">: {words.which(which, count)}</span>}
        </li>
      ))}
    </ul>
  );
}
