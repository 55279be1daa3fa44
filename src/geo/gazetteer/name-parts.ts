/** A name and what stands beside it in its cell: other names of the place, or wider places. */
interface NameParts {
  readonly parts: readonly string[];
  /** Commas alone part them: each lies in the next. */
  readonly isPath: boolean;
}

const BRACKETS_AND_STROKES = /[()[\]/;]|\s[-–—|]\s/u;
const BETWEEN = /[()[\]/;,،]|\s[-–—|]\s/u;
/** Words that say of a name that it is another, or an earlier one, of the same place. */
const OTHERWISE = /^(?:formerly|former|erstwhile|previously|now|also|aka|a\.k\.a\.)[\s:]+/iu;

/**
 * “Khyber Pakhtunkhwa (formerly NWFP)”, “Sangin, Helmand” → their parts; one where there is nothing
 * to part.
 */
export function partsOfName(cell: string): NameParts {
  const parts = cell
    .split(BETWEEN)
    .map((part) => part.trim().replace(OTHERWISE, ""))
    .filter((part) => part !== "");
  return { parts, isPath: !BRACKETS_AND_STROKES.test(cell) };
}
