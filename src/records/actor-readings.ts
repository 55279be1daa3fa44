/**
 * How event data sets write the names of actors, by rule. Nothing here is fuzzy: a rule takes a
 * name apart, and what is left has to be known by that name.
 */

/** Years as ACLED puts them behind a government and its forces; `to` is null while they last. */
interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

const YEARS = /\s*\(\s*(\d{4})?\s*[-–]\s*(\d{4})?\s*\)\s*/u;
/** "Tehreek-e-Taliban Pakistan (TTP)" */
const ACRONYM_BEHIND = /^(.+?)\s*\((\p{Lu}[\p{Lu}\d-]+)\)$/u;
/** "TTP: Tehreek-e-Taliban Pakistan" */
const ACRONYM_BEFORE = /^(\p{Lu}[\p{L}\d-]+):\s*(.+)$/u;
/** "Military Forces of Pakistan (2022-) Frontier Corps" */
const OF_STATE = /^(Government|Military Forces|Police Forces) of (?:the )?(.+)$/iu;

/** One space for each run of white space: an expression would try each place in a run. */
const spaced = (name: string) => name.replace(/\s+/gu, " ").trim();

/** The names that a name is made of: all of them must mean the same actor. */
export function partsOf(name: string): readonly string[] {
  const [, spelled, acronym] = ACRONYM_BEHIND.exec(name) ?? [];
  if (spelled !== undefined && acronym !== undefined) return [spelled, acronym];
  const [, before, behind] = ACRONYM_BEFORE.exec(name) ?? [];
  return before !== undefined && behind !== undefined ? [before, behind] : [name];
}

/** What a state's government or one of its forces is called. */
export interface StateBody {
  readonly body: "government" | "forces";
  readonly state: string;
  readonly years: Years | null;
  /** A unit of the forces: "Frontier Corps"; "" where the name is of the whole. */
  readonly unit: string;
}

/** A name of a government or of forces, taken apart; null: it is no such name. */
export function stateBodyOf(name: string): StateBody | null {
  const [, body, rest] = OF_STATE.exec(spaced(name)) ?? [];
  if (body === undefined || rest === undefined) return null;
  const found = YEARS.exec(rest);
  const [, from, to] = found ?? [];
  const yearOf = (text: string | undefined) => (text === undefined ? null : Number(text));
  return {
    body: body.toLowerCase() === "government" ? "government" : "forces",
    state: (found === null ? rest : rest.slice(0, found.index)).trim(),
    years: found === null ? null : { from: yearOf(from), to: yearOf(to) },
    unit: found === null ? "" : rest.slice(found.index + found[0].length).trim(),
  };
}

/** A name without years in brackets. */
export const withoutYears = (name: string): string => spaced(name).replace(YEARS, " ").trim();
