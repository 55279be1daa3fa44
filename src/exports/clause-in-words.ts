import type { Clause, DateClause, ValueClause } from "../domain/clause.ts";
import { isDataSetId } from "../domain/data-set.ts";
import { NONE, type ValueDimension } from "../domain/dimension.ts";
import { formatDay } from "../domain/edtf.ts";
import { readHeldQuestion } from "../domain/held-settings.ts";
import { isIdOfName } from "../domain/name-id.ts";
import { readPoint } from "../domain/point-text.ts";
import { t, valueLabel } from "../i18n/index.ts";
import { questionInWords } from "./held-in-words.ts";

type NameOf = (dimension: ValueDimension, value: string) => string | null;

/** How things are called: values of dimensions, and the units that stand for the provinces. */
export interface Names {
  readonly value: NameOf;
  /** The data set of an id, whether it is on or off; null: there is none. */
  readonly dataSet: (id: string) => { readonly name: string; readonly isOn: boolean } | null;
  /** As the analyst called boundaries of their own; null: the provinces stand. */
  readonly units: string | null;
}

/** A clause as a reader would say it: "Document" and "not 004". */
export interface ClauseWords {
  readonly subject: string;
  readonly predicate: string;
}

const words = t.panels.clause;
/** More names than this make a chip too long to read. */
const NAMES_SHOWN = 3;

/** The number of a document; the name of a data set, and whether its rows are counted at all. */
export function documentInWords(id: string, { dataSet }: Pick<Names, "dataSet">): string {
  if (!isDataSetId(id)) return id;
  const set = dataSet(id);
  if (set === null) return words.noDataSet;
  return set.isOn ? set.name : words.dataSetOff(set.name);
}

/** Words of the catalogue start small inside a sentence; names of the record stay as they are. */
function nameIn(dimension: ValueDimension, value: string, names: Names): string {
  if (dimension === "document") return documentInWords(value, names);
  const nameOf = names.value;
  if (dimension === "actor" && isIdOfName("actor", value) && nameOf(dimension, value) === value)
    return words.noGroup;
  const label = valueLabel(nameOf, dimension, value);
  // "A · Usually reliable" starts with a code, which is no word that could be small.
  const isCode = dimension === "reliability" || dimension === "credibility";
  // A relation starts with the name of a group.
  const isNamed = dimension === "relation" || nameOf(dimension, value) !== null;
  const isName = isCode || (isNamed && value !== NONE);
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function namesIn(
  clause: ValueClause,
  values: readonly string[],
  names: Names,
  most: number,
): string {
  const shown = values.slice(0, most).map((value) => nameIn(clause.dimension, value, names));
  const rest = values.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.others(rest)] : [])].join(", ");
}

function valuesInWords(clause: ValueClause, names: Names, most: number): string {
  const { include, exclude } = clause.value;
  if (include.length + exclude.length === 0) return t.held.clause.any;
  return [
    ...(include.length > 0 ? [namesIn(clause, include, names, most)] : []),
    ...(exclude.length > 0 ? [words.not(namesIn(clause, exclude, names, most))] : []),
  ].join(words.and);
}

const isFirstOfYear = (day: string) => day.endsWith("-01-01");
const isLastOfYear = (day: string) => day.endsWith("-12-31");

/** Whole years are written as years: "2021 to 2024". */
function spanInWords(from: number | null, to: number | null): string {
  const first = from === null ? null : formatDay(from);
  const last = to === null ? null : formatDay(to);
  const whole = (first === null || isFirstOfYear(first)) && (last === null || isLastOfYear(last));
  const written = (day: string) => (whole ? day.slice(0, -6) : day);
  if (first !== null && last !== null) {
    const [a, b] = [written(first), written(last)];
    return a === b ? a : words.between(a, b);
  }
  if (first !== null) return words.since(written(first));
  return last === null ? words.anyDate : words.until(written(last));
}

function dateInWords({ value: { from, to, undated } }: DateClause): string {
  return `${spanInWords(from, to)}, ${undated ? words.withUndated : words.withoutUndated}`;
}

/** What a clause is about; a filter by units of the analyst's own goes by their name. */
const subjectOf = (dimension: keyof typeof t.domain.dimension, { units }: Names): string =>
  dimension === "province" && units !== null ? units : t.domain.dimension[dimension];

export function clauseWords(clause: Clause, names: Names, most = NAMES_SHOWN): ClauseWords {
  if (clause.dimension === "held") {
    const question = readHeldQuestion(clause.value);
    const predicate = question === null ? t.held.clause.any : questionInWords(question);
    return { subject: t.held.clause.subject, predicate };
  }
  if (clause.dimension === "point") {
    const point = readPoint(clause.value);
    const predicate = point === null ? t.held.clause.any : words.degrees(...point);
    return { subject: words.atPoint, predicate };
  }
  const subject = subjectOf(clause.dimension, names);
  switch (clause.dimension) {
    case "text":
      return { subject, predicate: words.quoted(clause.value.trim()) };
    case "date":
      return { subject, predicate: dateInWords(clause) };
    default:
      return { subject, predicate: valuesInWords(clause, names, most) };
  }
}

/** "Document not 004", "Kind of claim event report, assessment", "Date 2021 to 2024, with undated". */
export function clauseInWords(clause: Clause, names: Names, most?: number): string {
  const { subject, predicate } = clauseWords(clause, names, most);
  return `${subject} ${predicate}`;
}

/**
 * Several clauses as one line: "Place Badakhshan · Group or state TTP". `most`: how many names of a
 * clause are written out; files that must stand alone ask for all.
 */
export function clausesInWords(clauses: readonly Clause[], names: Names, most?: number): string {
  return clauses.map((clause) => clauseInWords(clause, names, most)).join(" · ") || words.all;
}
