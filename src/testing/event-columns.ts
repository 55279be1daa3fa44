import type { DataSet } from "../domain/data-set.ts";
import type { EventSide } from "../domain/event-columns.ts";
import { dataSetOf, type EventRow } from "./event-rows.ts";

/** A row of an invented data set; what is left out is not stated. */
export interface InventedRow {
  /** Days since 1970-01-01, inclusive. */
  readonly days?: readonly [start: number, end: number] | undefined;
  readonly point?: readonly [longitude: number, latitude: number] | undefined;
  readonly geoPrecision?: number;
  /** Id of a unit that the row is joined to. */
  readonly unit?: string | undefined;
  /** Country as the file names it. */
  readonly country?: string | undefined;
  readonly type?: string;
  readonly sides?: Partial<Readonly<Record<EventSide, readonly string[]>>>;
  readonly deaths?: number;
}

const NO_SIDES = { actor1: [], assoc1: [], actor2: [], assoc2: [] };

const rowOf = (row: InventedRow): EventRow => ({
  sides: { ...NO_SIDES, ...row.sides },
  source: [],
  eventType: row.type ?? "",
  country: row.country ?? "",
  ...{ admin1: "", location: "", phrase: "" },
  geoPrecision: row.geoPrecision ?? 0,
  datePrecision: 0,
  days: row.days ?? null,
  point: row.point ?? null,
  unit: row.unit ?? null,
  ...(row.deaths !== undefined && { deaths: row.deaths }),
});

/** An invented data set whose rows are joined to the units that they name. */
export const inventedDataSet = (rows: readonly InventedRow[]): DataSet =>
  dataSetOf(rows.map(rowOf));
