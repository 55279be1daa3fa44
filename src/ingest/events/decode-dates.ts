import { type Cells, cellText, cellTexts, isBlank } from "./cells.ts";
import type { DateColumn } from "./date-column.ts";
import { dateOfParts } from "./date-parts.ts";
import { isFootnote, isRemark } from "./other-rows.ts";
import { isNothing, plainText } from "./plain-text.ts";
import { RecordCells } from "./record-rows.ts";
import type { Repaired, SetAside } from "./row-notes.ts";
import { lacksYear, yearOfHeading } from "./without-year.ts";
import type { YearFiller } from "./year-filler.ts";

/** Where a row says when it was; -1: nowhere. */
interface WhenColumns {
  readonly date: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly dateEnd: number;
}

const saysNothing = (cells: Cells, column: number): boolean =>
  isBlank(cells, column) || isNothing(plainText(cellText(cells, column)));

/** The cells of a row → the keys of its first and last day in their columns. */
export class DatesDecoder {
  private readonly composed = new RecordCells();
  private undated: { readonly text: string; readonly why: Repaired } | null = null;

  constructor(
    private readonly column: WhenColumns,
    private readonly starts: DateColumn,
    private readonly ends: DateColumn,
    readonly years: YearFiller,
  ) {}

  /** The first day: a cell, or a year with its month and day in cells of their own. */
  startKey(cells: Cells): number {
    const { date, month, day } = this.column;
    if (month < 0 || date < 0) return this.keyOf(cells, date, this.starts);
    const text = dateOfParts(
      cellText(cells, date),
      cellText(cells, month),
      day < 0 ? "" : cellText(cells, day),
    );
    return this.keyOfText(text, this.starts);
  }

  endKey(cells: Cells): number {
    return this.keyOf(cells, this.column.dateEnd, this.ends);
  }

  /**
   * Why a row is no event of which a date or a place is not known; null: it is one. A heading over rows
   * may say their year. `isUnknown`: it says neither where nor who.
   */
  rowOfNoEvent(cells: Cells, hasDate: boolean, isUnknown: boolean): SetAside | null {
    const texts = cellTexts(cells);
    const year = isRemark(texts) ? yearOfHeading(texts.join("").trim()) : null;
    this.years.takeHeading(year);
    if (isUnknown && isFootnote(texts)) return "remark-row";
    if (hasDate) return isUnknown && year !== null ? "remark-row" : null;
    if (isUnknown && year === null) return "nothing-known";
    return isRemark(texts) ? "remark-row" : null;
  }

  /** Why a row has no date. */
  whyUndated(cells: Cells): Repaired {
    const { date, dateEnd } = this.column;
    const isEmpty = saysNothing(cells, date) && saysNothing(cells, dateEnd);
    if (date < 0 || isEmpty) return "no-date";
    const text = cellText(cells, date);
    // A column that holds no dates says the same over and over.
    if (text !== this.undated?.text)
      this.undated = { text, why: lacksYear(text) ? "no-year" : "unreadable-date" };
    return this.undated.why;
  }

  private keyOf(cells: Cells, column: number, dates: DateColumn): number {
    if (column < 0 || column >= cells.count) return -1;
    const key = dates.keyOf(cells.buffer, cells.starts[column]!, cells.ends[column]!);
    if (key < 0 || dates.isDate(key)) return key;
    const year = this.column.year < 0 ? "" : cellText(cells, this.column.year);
    const whole = this.years.filled(cellText(cells, column), year);
    return whole === null ? key : this.keyOfText(whole, dates);
  }

  private keyOfText(text: string, dates: DateColumn): number {
    const { buffer, starts, ends } = this.composed.of([text], 0);
    return dates.keyOf(buffer, starts[0]!, ends[0]!);
  }
}
