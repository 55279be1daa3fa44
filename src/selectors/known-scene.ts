import type { Boundaries } from "../domain/boundaries.ts";
import { type Clause, isEmptyClause } from "../domain/clause.ts";
import { readHeldQuestion } from "../domain/held-settings.ts";
import type { DroppedParameter, LinkProblem } from "../domain/link-problem.ts";
import { NOTHING_SELECTED, type Selection } from "../domain/selection.ts";
import { isOwnUnitId } from "../domain/own-boundaries.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { Scene, State } from "../store/state.ts";
import { selectClaimTable, type ClaimTable } from "./claim-table.ts";
import { findClaim } from "./row-claims.ts";

interface Loaded {
  readonly record: CodedRecord;
  readonly boundaries: Boundaries | null;
}

type SelectedThing = Extract<Selection, { readonly id: string }>;

interface Known<T> {
  readonly value: T;
  readonly unknown: readonly string[];
}

function knownClause(clause: Clause, table: ClaimTable): Known<Clause> {
  if (clause.dimension === "text" || clause.dimension === "date")
    return { value: clause, unknown: [] };
  if (clause.dimension === "held") {
    const claim = readHeldQuestion(clause.value)?.claim ?? "";
    const isKnown = table.coded.some(({ id }) => id === claim);
    return isKnown || isEmptyClause(clause)
      ? { value: clause, unknown: [] }
      : { value: { ...clause, value: "" }, unknown: [claim] };
  }
  const codes = table.codes[clause.dimension];
  const has = (id: string) => codes.has(id);
  const { include, exclude } = clause.value;
  const unknown = [...include, ...exclude].filter((id) => !has(id));
  if (unknown.length === 0) return { value: clause, unknown };
  const value = { include: include.filter(has), exclude: exclude.filter(has) };
  return { value: { ...clause, value }, unknown };
}

function knownClauses(clauses: readonly Clause[], table: ClaimTable): Known<readonly Clause[]> {
  const each = clauses.map((clause) => knownClause(clause, table));
  const unknown = each.flatMap((one) => one.unknown);
  if (unknown.length === 0) return { value: clauses, unknown };
  return { value: each.map(({ value }) => value).filter((one) => !isEmptyClause(one)), unknown };
}

/** Whether the record has the one thing that is selected; a data set that is off or gone takes its own with it. */
export function isInRecord(record: CodedRecord, { type, id }: SelectedThing): boolean {
  switch (type) {
    case "actor":
      return record.actors.has(id);
    case "document":
      return record.documents.has(id);
    case "claim":
      return findClaim(record, id) !== undefined;
    case "proposition":
      return record.propositions.has(id);
  }
}

function knownSelection(
  selection: Selection,
  { record, boundaries }: Loaded,
  table: ClaimTable,
): Known<Selection> {
  const whole = { value: selection, unknown: [] };
  const nothing = (unknown: readonly string[]) => ({ value: NOTHING_SELECTED, unknown });
  switch (selection.type) {
    case "places": {
      const drawn = drawnPlaces(boundaries);
      const isPlace = (id: string) => record.places.has(id) || drawn.has(id);
      const unknown = selection.ids.filter((id) => !isPlace(id));
      if (unknown.length === 0) return whole;
      const ids = selection.ids.filter((id) => isPlace(id));
      return ids.length === 0 ? nothing(unknown) : { value: { type: "places", ids }, unknown };
    }
    case "actor":
    case "document":
    case "claim":
    case "proposition":
      return isInRecord(record, selection) ? whole : nothing([selection.id]);
    case "comparison": {
      const [a, b] = [knownClauses(selection.a, table), knownClauses(selection.b, table)];
      const unknown = [...a.unknown, ...b.unknown];
      return unknown.length === 0 ? whole : nothing(unknown);
    }
    case "list": {
      const { value: where, unknown } = knownClauses(selection.where, table);
      if (unknown.length === 0) return whole;
      return where.length === 0 ? nothing(unknown) : { value: { type: "list", where }, unknown };
    }
    default:
      return whole;
  }
}

/** Units and countries of the boundaries can be selected too when no document names them. */
function drawnPlaces(boundaries: Boundaries | null): ReadonlySet<string> {
  const features = [
    ...(boundaries?.admin1.features ?? []),
    ...(boundaries?.countries.features ?? []),
  ];
  return new Set(features.map(({ properties }) => properties.id));
}

/**
 * What of a scene the loaded record knows. Ids that it does not know (a link from another record)
 * are taken out and listed. The same scene comes back when there are none.
 */
export function knownScene(state: State): {
  readonly scene: Scene;
  readonly dropped: readonly DroppedParameter[];
} {
  const { record, boundaries } = state;
  const table = selectClaimTable(state);
  if (record === null || table === null) return { scene: state, dropped: [] };
  const clauses = knownClauses(state.clauses, table);
  const selection = knownSelection(state.selection, { record, boundaries }, table);
  const about = (key: string, unknown: readonly string[]): readonly DroppedParameter[] => {
    const problems: readonly (LinkProblem & { readonly ids: readonly string[] })[] = [
      { code: "not-in-record", ids: unknown.filter((id) => !isOwnUnitId(id)) },
      { code: "units-not-in-use", ids: unknown.filter(isOwnUnitId) },
    ];
    return problems.flatMap((problem) => (problem.ids.length === 0 ? [] : [{ key, problem }]));
  };
  return {
    scene: { clauses: clauses.value, selection: selection.value, view: state.view },
    dropped: [...about("f", clauses.unknown), ...about("sel", selection.unknown)],
  };
}
