import type { Boundaries } from "../domain/boundaries.ts";
import { type Clause, isEmptyClause } from "../domain/clause.ts";
import { isIdOfDataSets, rowOfId } from "../domain/data-set.ts";
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
  /** Taken out. */
  readonly unknown: readonly string[];
  /** Of data sets or units that are not shown: they stay, and mean something again once these are. */
  readonly waiting: readonly string[];
}

const NONE_GONE: ReadonlySet<string> = new Set();
const NONE_AT_ALL: readonly string[] = Object.freeze([]);
const whole = <T>(value: T, waiting = NONE_AT_ALL): Known<T> => ({
  value,
  unknown: NONE_AT_ALL,
  waiting,
});

/** Whether an id that means nothing may mean something later. */
type MayWait = (id: string) => boolean;

function knownClause(clause: Clause, table: ClaimTable, mayWait: MayWait): Known<Clause> {
  if (clause.dimension === "text" || clause.dimension === "date" || clause.dimension === "point")
    return whole(clause);
  if (clause.dimension === "held") {
    const claim = readHeldQuestion(clause.value)?.claim ?? "";
    const isKnown = table.coded.some(({ id }) => id === claim);
    return isKnown || isEmptyClause(clause)
      ? whole(clause)
      : { value: { ...clause, value: "" }, unknown: [claim], waiting: NONE_AT_ALL };
  }
  const codes = table.codes[clause.dimension];
  const has = (id: string) => codes.has(id);
  const { include, exclude } = clause.value;
  const absent = [...include, ...exclude].filter((id) => !has(id));
  const waiting = absent.filter(mayWait);
  if (waiting.length === absent.length) return whole(clause, waiting);
  const stays = (id: string) => has(id) || mayWait(id);
  const value = { include: include.filter(stays), exclude: exclude.filter(stays) };
  const unknown = absent.filter((id) => !mayWait(id));
  return { value: { ...clause, value }, unknown, waiting };
}

function knownClauses(
  clauses: readonly Clause[],
  table: ClaimTable,
  mayWait: MayWait,
): Known<readonly Clause[]> {
  const each = clauses.map((clause) => knownClause(clause, table, mayWait));
  const unknown = each.flatMap((one) => one.unknown);
  const waiting = each.flatMap((one) => one.waiting);
  if (unknown.length === 0) return whole(clauses, waiting);
  const value = each.map((one) => one.value).filter((one) => !isEmptyClause(one));
  return { value, unknown, waiting };
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

/** A data set that is shown has all its events; one that is not may come with more. */
const mayCome = (record: CodedRecord, id: string): boolean =>
  isIdOfDataSets(id) && !record.documents.has(rowOfId(id)?.dataSet ?? "");

function knownSelection(
  selection: Selection,
  { record, boundaries }: Loaded,
  table: ClaimTable,
  mayWait: MayWait,
): Known<Selection> {
  const nothing = (unknown: readonly string[]): Known<Selection> => ({
    value: NOTHING_SELECTED,
    unknown,
    waiting: NONE_AT_ALL,
  });
  switch (selection.type) {
    case "places": {
      const drawn = drawnPlaces(boundaries);
      const isPlace = (id: string) => record.places.has(id) || drawn.has(id);
      const unknown = selection.ids.filter((id) => !isPlace(id));
      if (unknown.length === 0) return whole(selection);
      const ids = selection.ids.filter((id) => isPlace(id));
      return ids.length === 0
        ? nothing(unknown)
        : { value: { type: "places", ids }, unknown, waiting: NONE_AT_ALL };
    }
    case "actor":
    case "document":
    case "claim":
    case "proposition":
      if (isInRecord(record, selection)) return whole(selection);
      return mayCome(record, selection.id)
        ? whole(selection, [selection.id])
        : nothing([selection.id]);
    case "comparison": {
      const a = knownClauses(selection.a, table, mayWait);
      const b = knownClauses(selection.b, table, mayWait);
      const unknown = [...a.unknown, ...b.unknown];
      return unknown.length === 0
        ? whole(selection, [...a.waiting, ...b.waiting])
        : nothing(unknown);
    }
    case "list": {
      const { value: where, unknown, waiting } = knownClauses(selection.where, table, mayWait);
      if (unknown.length === 0) return whole(selection, waiting);
      return where.length === 0
        ? nothing(unknown)
        : { value: { type: "list", where }, unknown, waiting };
    }
    default:
      return whole(selection);
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
 * are taken out and listed. Those of data sets that are not shown, and in filters those of own units
 * that are not in use, stay and are spoken of: who adds the file then sees what the link is about.
 * The same scene comes back when there are none. `gone`: ids of units that somebody has just put
 * others in the place of; these do not wait.
 */
export function knownScene(
  state: State,
  gone: ReadonlySet<string> = NONE_GONE,
): {
  readonly scene: Scene;
  readonly dropped: readonly DroppedParameter[];
} {
  const { record, boundaries } = state;
  const table = selectClaimTable(state);
  if (record === null || table === null) return { scene: state, dropped: [] };
  const mayWait = (id: string) => isIdOfDataSets(id) || (isOwnUnitId(id) && !gone.has(id));
  const clauses = knownClauses(state.clauses, table, mayWait);
  const selection = knownSelection(state.selection, { record, boundaries }, table, mayWait);
  const about = (
    key: string,
    { unknown, waiting }: Known<unknown>,
  ): readonly DroppedParameter[] => {
    const problems: readonly (LinkProblem & { readonly ids: readonly string[] })[] = [
      { code: "not-in-record", ids: unknown.filter((id) => !isOwnUnitId(id)) },
      { code: "units-not-in-use", ids: unknown.filter(isOwnUnitId) },
    ];
    return [
      ...problems.flatMap((problem) => (problem.ids.length === 0 ? [] : [{ key, problem }])),
      ...(waiting.some(isIdOfDataSets) ? [{ key, problem: { code: "no-data-set" } as const }] : []),
      ...(waiting.some(isOwnUnitId) ? [{ key, problem: { code: "no-units" } as const }] : []),
    ];
  };
  return {
    scene: { clauses: clauses.value, selection: selection.value, view: state.view },
    dropped: [...about("f", clauses), ...about("sel", selection)],
  };
}
