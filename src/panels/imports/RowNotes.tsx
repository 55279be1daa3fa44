import { useState } from "react";
import type { DataSet } from "../../domain/data-set.ts";
import type { RowNote } from "../../domain/event-columns.ts";
import { writeRowNotes } from "../../exports/write-row-notes.ts";
import { t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";
import { download } from "../../ui/download.ts";
import { reasonInWords } from "./words.ts";
import "./imports.css";

const words = t.imports.notes;
const FEW = 5;

function Note({ note }: { readonly note: RowNote }) {
  const [isOpen, setOpen] = useState(false);
  const { fate, rows, reason, lines } = note;
  const shown = isOpen ? lines : lines.slice(0, FEW);
  return (
    <li>
      {words.note[fate](rows, reasonInWords(reason))}
      <span className="imports__lines"> ({words.lines(shown, rows - shown.length)})</span>
      {lines.length > FEW && (
        <>
          {" "}
          <Button look="link" onPress={() => setOpen(!isOpen)}>
            {isOpen ? words.few : words.all(lines.length)}
          </Button>
        </>
      )}
    </li>
  );
}

/** The rows of a data set that were set aside or repaired: by reason, by line, and as a file. */
export function RowNotes({ set }: { readonly set: DataSet }) {
  if (set.notes.length === 0) return null;
  const save = () =>
    download(
      words.fileName(set.name),
      new Blob([writeRowNotes(set.notes)], { type: "text/csv;charset=utf-8" }),
    );
  return (
    <div className="imports__notes">
      <ul>
        {set.notes.map((note) => (
          <Note key={`${note.fate} ${note.reason}`} note={note} />
        ))}
      </ul>
      <Button onPress={save}>{words.download}</Button>
    </div>
  );
}
