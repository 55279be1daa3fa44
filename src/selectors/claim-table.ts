import { createSelector } from "reselect";
import {
  type CodeColumn,
  codeColumn,
  type IntervalColumn,
  intervalColumn,
  OPEN_END,
  OPEN_START,
  type Table,
  UNDATED,
} from "../analysis/columns.ts";
import type { Year } from "../analysis/timeline.ts";
import { quantitiesAskedFor } from "../analysis/positions.ts";
import { createSearch } from "../analysis/search.ts";
import { VALUE_DIMENSIONS, type ValueDimension } from "../domain/dimension.ts";
import type { When } from "../domain/edtf.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { selectJudgement, type Judgement } from "./judgement.ts";
import { valuesOf, whenOf } from "./claim-columns.ts";
import { type ClaimOrders, codesOf, type FoundDimension, ordersOf } from "./claim-orders.ts";
import { type Contests, selectContests } from "./contests.ts";
import { selectCountedRecord } from "./counted-record.ts";
import { claimOfRow, findRow } from "./row-claims.ts";
import { createPointSearch } from "./point-search.ts";
import { createRowSearch } from "./row-search.ts";
import { withRowDates, withRowEvents, withRows } from "./row-columns.ts";
import { withSpeakers } from "./row-values.ts";
import { type DateDimension, LONGER_THAN_A_MONTH, yearColumns } from "./year-columns.ts";

export type TableDimension = ValueDimension | "date" | DateDimension;

type Codes = Pick<ReadonlyMap<string, number>, "get" | "has">;

/**
 * The claims as columns: those of the documents first, then the rows of the data sets that are on.
 * `orders[d][code]` is the value of a code, `codes[d]` the way back. Rows of data sets are each an
 * event of their own, with codes above those of `orders.event`: a million ids are not kept as text.
 */
export interface ClaimTable {
  /** The claims of the documents: rows from 0. */
  readonly coded: readonly Claim[];
  /** The claim of any row; made anew each time for rows of data sets. */
  readonly claimAt: (row: number) => Claim;
  /** The row of the claim of an id; -1: none has it. */
  readonly rowOf: (id: string) => number;
  readonly table: Table<TableDimension>;
  /** Those that the codes of `year` and `datedYear` are about. */
  readonly years: () => readonly Year[];
  /** Those that the codes of `month` and `datedMonth` are about: twelve a year. */
  readonly months: () => readonly Year[];
  readonly orders: ClaimOrders;
  readonly codes: Readonly<Record<ValueDimension, Codes>>;
  readonly search: (query: string) => Uint32Array | null;
  /** The rows of data sets whose mark stands at a point: see `writePoint`. */
  readonly at: (point: string) => Uint32Array;
}

const dateBounds = (when: When | null): readonly [number, number] =>
  when === null ? [UNDATED, UNDATED] : [when.start ?? OPEN_START, when.end ?? OPEN_END];

const searchFields = (claim: Claim, record: CodedRecord): Readonly<Record<string, string>> => ({
  summary: claim.summary,
  quote: claim.locator.quote.exact,
  actors: claim.actors
    .flatMap(({ actor }) => record.actors.get(actor) ?? [])
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .join(" · "),
  places: claim.places
    .flatMap(({ place }) => record.places.get(place) ?? [])
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .join(" · "),
  claimants: claim.claimants.map((id) => record.claimants.get(id)?.name ?? id).join(" · "),
  figures: claim.figures.map(({ stated }) => stated).join(" · "),
});

function datesOf(claims: readonly Claim[]): IntervalColumn {
  const bounds = claims.map((claim) => dateBounds(whenOf(claim)));
  return intervalColumn(
    bounds.map(([first]) => first),
    bounds.map(([, last]) => last),
  );
}

const rowCount = ({ dataSets }: CodedRecord) =>
  dataSets.reduce((sum, { set }) => sum + set.events.rows, 0);

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Which rows of the table are those of data sets, behind `coded` claims of documents. */
function rowNumbers(record: CodedRecord, coded: number) {
  let at = coded;
  const first = record.dataSets.map(({ set }) => {
    const own = at;
    at += set.events.rows;
    return own;
  });
  return {
    /** The first row of each data set. */
    first,
    /** The row of the claim or event of an id; undefined: no data set has it. */
    rowOfId: (id: string): number | undefined => {
      const found = findRow(record, id);
      return found === null ? undefined : first[record.dataSets.indexOf(found.joined)]! + found.row;
    },
  };
}

/** Search in the claims of documents and in the rows of data sets, which begin at `first`. */
function createTableSearch(
  record: CodedRecord,
  first: readonly number[],
): (query: string) => Uint32Array | null {
  const searchClaims = createSearch(
    [...record.claims.values()].map((claim, row) => ({ row, fields: searchFields(claim, record) })),
  );
  const searches = record.dataSets.map(createRowSearch);
  return (query) => {
    const claims = searchClaims(query);
    if (claims === null || searches.length === 0) return claims;
    const found = searches.map((searchRows, at) =>
      searchRows(query).map((row) => first[at]! + row),
    );
    return joined([claims, ...found]);
  };
}

/** Builds the columns of a record; once for each record. */
export function buildClaimTable(
  record: CodedRecord,
  judgement: Judgement,
  contests: Contests,
): ClaimTable {
  const dataSets = record.dataSets.map((joined) => withSpeakers(joined, record, judgement));
  const coded = [...record.claims.values()];
  const rows = coded.length + rowCount(record);
  const asked = quantitiesAskedFor(record.propositions.values());
  const context = { judge: judgement, contests, asked };
  const values = coded.map((claim) => valuesOf(claim, record, context));
  const found = (dimension: FoundDimension) =>
    [
      ...new Set([
        ...values.flatMap((row) => row[dimension]),
        ...(dimension === "voice"
          ? dataSets.flatMap(({ voices }) => [voices.own, ...voices.named])
          : []),
      ]),
    ].sort();
  const orders = ordersOf(record, found);
  const codes = codesOf(orders);
  const columnOf = (dimension: ValueDimension): CodeColumn => {
    const column = codeColumn(
      values.map((row) => row[dimension]),
      orders[dimension],
    );
    if (dataSets.length === 0) return column;
    return dimension === "event"
      ? withRowEvents(column, dataSets)
      : withRows(column, dimension, dataSets, codes[dimension]);
  };
  const valueColumns = Object.fromEntries(
    VALUE_DIMENSIONS.map((dimension) => [dimension, columnOf(dimension)]),
  ) as Record<ValueDimension, CodeColumn>;
  const date = withRowDates(datesOf(coded), dataSets);
  const byYear = yearColumns(rows, date, {
    column: valueColumns.datePrecision,
    vague: LONGER_THAN_A_MONTH.map((value) => codes.datePrecision.get(value)!),
  });
  const columns = { ...valueColumns, date, ...byYear.columns };
  const { first, rowOfId } = rowNumbers(record, coded.length);
  const eventOf = (id: string) => {
    const row = rowOfId(id);
    return row === undefined ? undefined : orders.event.length + row - coded.length;
  };
  return {
    coded,
    claimAt: (row) => {
      const at = first.findLastIndex((each) => each <= row);
      return coded[row] ?? claimOfRow(dataSets[at]!, row - first[at]!);
    },
    rowOf: (id) => rowOfId(id) ?? coded.findIndex((claim) => claim.id === id),
    table: { rows, columns },
    years: byYear.years,
    months: byYear.months,
    orders,
    codes: {
      ...codes,
      event: {
        get: (id) => codes.event.get(id) ?? eventOf(id),
        has: (id) => codes.event.has(id) || eventOf(id) !== undefined,
      },
    },
    search: createTableSearch(record, first),
    at: createPointSearch(record, first),
  };
}

export const selectClaimTable = createSelector(
  [selectCountedRecord, selectJudgement, selectContests],
  (record, judgement, contests) =>
    record === null ? null : buildClaimTable(record, judgement, contests),
);
