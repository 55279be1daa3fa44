import { codesFor } from "../domain/codes.ts";
import type { CodeColumn, CodeLists, IntervalColumn } from "../analysis/columns.ts";
import type { ValueDimension } from "../domain/dimension.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import { lazyCodes, lazyInterval, whenAsked } from "./lazy-columns.ts";
import type { CodeOf, RowCodes, RowOfCodes } from "./row-code.ts";
import { ROW_CODES } from "./row-codes.ts";
import type { SpokenDataSet } from "./row-values.ts";

const rowsOf = (dataSets: readonly JoinedDataSet[]) =>
  dataSets.reduce((sum, { set }) => sum + set.events.rows, 0);

const mostOf = (codes: RowCodes, rows: number) => {
  if (codes.each === "many") return codes.most;
  return codes.each === "one" ? rows : 0;
};

/** Rows of codes behind those of coded claims. */
class RowWriter implements RowOfCodes {
  readonly offsets: Uint32Array;
  readonly values: CodeColumn["values"];
  private row: number;
  private first: number;
  private count: number;

  constructor(column: CodeColumn, rows: number, most: number) {
    this.row = column.offsets.length - 1;
    this.first = this.count = column.values.length;
    this.offsets = new Uint32Array(this.row + rows + 1);
    this.offsets.set(column.offsets);
    this.values = codesFor(column.size, this.count + most);
    this.values.set(column.values);
  }

  add(code: number): void {
    for (let at = this.first; at < this.count; at++) if (this.values[at] === code) return;
    this.values[this.count++] = code;
  }

  endRow(): void {
    this.row += 1;
    this.first = this.offsets[this.row] = this.count;
  }

  write(codes: RowCodes, rows: number): void {
    for (let row = 0; row < rows; row++) {
      if (codes.each === "many") codes.addTo(row, this);
      else if (codes.each === "one") this.values[this.count++] = codes.codeAt(row);
      this.endRow();
    }
  }

  arrays(): CodeLists {
    const { offsets, values, count } = this;
    return { offsets, values: count === values.length ? values : values.slice(0, count) };
  }
}

/**
 * A column of the coded claims with those of all rows behind it, made when it is first read.
 *
 * @throws RangeError, when it is read, that names a value which `codes` does not have
 */
export function withRows(
  column: CodeColumn,
  dimension: Exclude<ValueDimension, "event">,
  dataSets: readonly SpokenDataSet[],
  codes: ReadonlyMap<string, number>,
): CodeColumn {
  const rows = rowsOf(dataSets);
  const codeOf: CodeOf = (value) => {
    const code = codes.get(value);
    if (code === undefined) throw new RangeError(`"${value}" is not a value of "${dimension}"`);
    return code;
  };
  const arrays = whenAsked((): CodeLists => {
    const parts = dataSets.map((joined) => ({
      rows: joined.set.events.rows,
      codes: ROW_CODES[dimension](joined, codeOf),
    }));
    const most = parts.reduce((sum, part) => sum + mostOf(part.codes, part.rows), 0);
    const writer = new RowWriter(column, rows, most);
    for (const part of parts) writer.write(part.codes, part.rows);
    return writer.arrays();
  });
  return lazyCodes(column.offsets.length - 1 + rows, () => column.size, arrays);
}

/** The events of the coded claims, and behind them an event of its own for each row. */
export function withRowEvents(column: CodeColumn, dataSets: readonly JoinedDataSet[]): CodeColumn {
  const rows = rowsOf(dataSets);
  const coded = column.offsets.length - 1;
  const size = column.size + rows;
  const arrays = whenAsked((): CodeLists => {
    const offsets = new Uint32Array(coded + rows + 1);
    const values = codesFor(size, column.values.length + rows);
    offsets.set(column.offsets);
    values.set(column.values);
    for (let row = 0; row < rows; row++) {
      const at = column.values.length + row;
      values[at] = column.size + row;
      offsets[coded + row + 1] = at + 1;
    }
    return { offsets, values };
  });
  return lazyCodes(coded + rows, () => size, arrays);
}

/** The dates of the coded claims, and behind them those of all rows. */
export function withRowDates(
  column: IntervalColumn,
  dataSets: readonly JoinedDataSet[],
): IntervalColumn {
  if (dataSets.length === 0) return column;
  const rows = column.start.length + rowsOf(dataSets);
  const behind = (coded: Int32Array, end: "start" | "end") => {
    const days = new Int32Array(rows);
    days.set(coded);
    let at = coded.length;
    for (const { set } of dataSets) {
      days.set(set.events[end], at);
      at += set.events.rows;
    }
    return days;
  };
  const arrays = whenAsked(() => ({
    start: behind(column.start, "start"),
    end: behind(column.end, "end"),
  }));
  return lazyInterval(rows, arrays);
}
