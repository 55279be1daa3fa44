import { VALUE_DIMENSIONS, type ValueDimension } from "./dimension.ts";

/**
 * A filter is a list of clauses. `source` names the view that made the clause: that view ignores it,
 * all others obey it (crossfilter). Clauses are joined by AND, the included values of one by OR.
 */
export interface ValueClause {
  readonly source: string;
  readonly dimension: ValueDimension;
  readonly value: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** Days since 1970-01-01, inclusive; null = open. `undated` keeps claims without a date. */
export interface DateClause {
  readonly source: string;
  readonly dimension: "date";
  readonly value: {
    readonly from: number | null;
    readonly to: number | null;
    readonly undated: boolean;
  };
}

export interface TextClause {
  readonly source: string;
  readonly dimension: "text";
  readonly value: string;
}

/** The rows of data sets that a claim is held against: see HeldQuestion, which `value` writes. */
export interface HeldClause {
  readonly source: string;
  readonly dimension: "held";
  readonly value: string;
}

/** The rows of data sets that are known to be at a point, as `writePoint` writes it. */
export interface PointClause {
  readonly source: string;
  readonly dimension: "point";
  readonly value: string;
}

export type Clause = ValueClause | DateClause | TextClause | HeldClause | PointClause;

export const NO_CLAUSES: readonly Clause[] = Object.freeze([]);

export function isValueDimension(text: string): text is ValueDimension {
  return (VALUE_DIMENSIONS as readonly string[]).includes(text);
}

export const isValueClause = (clause: Clause): clause is ValueClause =>
  isValueDimension(clause.dimension);

/** Whether the clause restricts anything. */
export function isEmptyClause(clause: Clause): boolean {
  switch (clause.dimension) {
    case "text":
    case "held":
    case "point":
      return clause.value.trim() === "";
    case "date":
      return clause.value.from === null && clause.value.to === null && clause.value.undated;
    default:
      return clause.value.include.length === 0 && clause.value.exclude.length === 0;
  }
}

/** The list with `clause` in the place of the one of the same source; an empty clause removes it. */
export function putClause(clauses: readonly Clause[], clause: Clause): readonly Clause[] {
  const at = clauses.findIndex(({ source }) => source === clause.source);
  if (isEmptyClause(clause)) return at < 0 ? clauses : clauses.toSpliced(at, 1);
  return at < 0 ? [...clauses, clause] : clauses.with(at, clause);
}

export function valueClauseOf(
  clauses: readonly Clause[],
  dimension: ValueDimension,
): ValueClause | undefined {
  return clauses.find(
    (clause): clause is ValueClause =>
      clause.dimension === dimension && clause.source === dimension,
  );
}

/** What a user can do to one value of a dimension, in facets and charts alike. */
export type ValueAct = "toggle" | "only" | "exclude";

/** The dimension's clause after `act` on `value`. "only" on the only value lifts it again. */
export function actOnValue(
  clauses: readonly Clause[],
  dimension: ValueDimension,
  value: string,
  act: ValueAct,
): ValueClause {
  const { include, exclude } = valueClauseOf(clauses, dimension)?.value ?? {
    include: [],
    exclude: [],
  };
  const without = (list: readonly string[]) => list.filter((each) => each !== value);
  const next = { toggle, only, exclude: leaveOut }[act]();
  return { source: dimension, dimension, value: next };

  function toggle() {
    if (exclude.includes(value)) return { include, exclude: without(exclude) };
    return {
      include: include.includes(value) ? without(include) : [...include, value],
      exclude,
    };
  }
  function only() {
    const isOnly = include.length === 1 && include[0] === value && exclude.length === 0;
    return { include: isOnly ? [] : [value], exclude: [] };
  }
  function leaveOut() {
    return {
      include: without(include),
      exclude: exclude.includes(value) ? without(exclude) : [...exclude, value],
    };
  }
}
