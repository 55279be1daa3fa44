import type { DataSet } from "../../domain/data-set.ts";
import { t } from "../../i18n/index.ts";
import { Decisions } from "../imports/Decisions.tsx";
import { RowNotes } from "../imports/RowNotes.tsx";
import { notesInWords } from "../imports/words.ts";

/** What was taken to be so for the whole file, and what was set aside or repaired. */
export function ReadingFacts({ set }: { readonly set: DataSet }) {
  return (
    <details className="data-set__more">
      <summary>{[t.dataSets.facts, ...notesInWords(set.notes)].join(" · ")}</summary>
      <Decisions set={set} />
      <RowNotes set={set} />
    </details>
  );
}
