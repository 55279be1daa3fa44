import type { BoundaryNote, BoundaryNoteCode } from "../../domain/own-boundaries.ts";

const NAMED = 20;

/** Collects what was done, by code, with the first features it was done to. */
export function createNotes() {
  const notes = new Map<BoundaryNoteCode, { count: number; which: string[]; detail: string }>();
  return {
    add(code: BoundaryNoteCode, which: string | null, detail = ""): void {
      const note = notes.get(code) ?? { count: 0, which: [], detail };
      note.count++;
      if (which !== null && note.which.length < NAMED) note.which.push(which);
      notes.set(code, note);
    },
    list: (): readonly BoundaryNote[] => [...notes].map(([code, note]) => ({ code, ...note })),
  };
}
