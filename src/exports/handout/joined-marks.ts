import type { Run } from "./handout.ts";

const isBlank = ({ text, footnotes }: Run) => footnotes.length === 0 && text.trim() === "";

/** Marks stand close to the words before them, and those of neighbouring references together. */
export function joinedMarks(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1);
    const before = all.at(-2);
    const isMark = run.footnotes.length > 0;
    const neighbour = last !== undefined && isBlank(last) ? before : last;
    if (isMark && neighbour !== undefined && neighbour.footnotes.length > 0) {
      if (neighbour === before) all.pop();
      all[all.length - 1] = { ...neighbour, footnotes: [...neighbour.footnotes, ...run.footnotes] };
    } else if (isMark && last !== undefined && last.footnotes.length === 0)
      all.splice(-1, 1, { ...last, text: last.text.trimEnd() }, run);
    else all.push(run);
    return all;
  }, []);
}
