import type { Footnote, Handout } from "./handout.ts";

/** Everything that the pages refer to and count, each once, by its number. */
export function evidenceOf({ pages }: Handout): readonly Footnote[] {
  const byNumber = new Map<number, Footnote>();
  for (const { footnotes, notesFootnotes, counted } of pages)
    for (const footnote of [...footnotes, ...notesFootnotes, ...counted])
      byNumber.set(footnote.number, footnote);
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
