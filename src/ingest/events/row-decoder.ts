import { type EventColumns, type EventLayout, UNKNOWN } from "../../domain/event-columns.ts";
import { type Cells, cellTexts, cellText, isBlank, lineOf, SPACE } from "./cells.ts";
import {
  CodedColumnBuilder,
  CodedListsBuilder,
  EMPTY_LIST,
  NONE,
  type Rename,
  type Split,
  splitAtSemicolons,
  wholeCell,
} from "./coded-columns.ts";
import { type Box, boxOf } from "./country-boxes.ts";
import { DateColumn } from "./date-column.ts";
import { deathsIn, NO_COUNT } from "./decode-deaths.ts";
import { EVENT_FIELDS, type EventField, type Mapping } from "../../domain/event-fields.ts";
import { judgeCoordinates } from "./judge-coordinates.ts";
import { narrowCounts, sharedWhereEqual } from "./narrow-array.ts";
import { NumberColumns } from "./number-columns.ts";
import type { DateOrder } from "../../domain/event-fields.ts";
import { parseNumber } from "./parse-number.ts";
import { ACLED_PRECISIONS, resolveDates } from "./resolve-dates.ts";
import type { Repaired, RowNotes, SetAside } from "./row-notes.ts";
import { agenciesOf } from "./source-agencies.ts";
import { IdColumnBuilder, PhraseColumnBuilder } from "./text-columns.ts";

const TOTAL = /^(?:grand[\s-]*|sub[\s-]*)?totals?\b/iu;

/** UCDP's `type_of_violence` in ACLED's names: 1 and 2 are fights between two armed sides. */
const ofViolence: Rename = (code) => {
  if (/^[12](?:\.0+)?$/u.test(code)) return "Battles";
  return /^3(?:\.0+)?$/u.test(code) ? "Violence against civilians" : code;
};

/** Whether two estimates are both known, and the lower one is above the higher one. */
const isOutOfOrder = (lower: number, higher: number) => higher !== UNKNOWN && lower > higher;

/** What a file did to its numbers, counted for its decisions. */
export interface Observed {
  decimalCommas: number;
  zeroDeaths: number;
}

/** Rows of cells → event columns. Rows come in any number of calls, in the order of the file. */
export class RowDecoder {
  rows = 0;
  readonly observed: Observed = { decimalCommas: 0, zeroDeaths: 0 };
  readonly starts = new DateColumn();
  readonly ends = new DateColumn();
  private readonly numbers = new NumberColumns();
  private readonly id = new IdColumnBuilder();
  private readonly eventType: CodedColumnBuilder;
  private readonly subType = new CodedColumnBuilder();
  private readonly actor1 = new CodedListsBuilder();
  private readonly assoc1 = new CodedListsBuilder();
  private readonly actor2 = new CodedListsBuilder();
  private readonly assoc2 = new CodedListsBuilder();
  private readonly source = new CodedListsBuilder();
  private readonly country = new CodedColumnBuilder();
  private readonly admin1 = new CodedColumnBuilder();
  private readonly admin2 = new CodedColumnBuilder();
  private readonly location = new CodedColumnBuilder();
  private readonly phrase = new PhraseColumnBuilder();
  private readonly column: Readonly<Record<EventField, number>>;
  private readonly lastColumn: number;
  private readonly splitActors: Split;
  private readonly boxes: (Box | null)[] = [];

  /** `width`: the number of cells of a row. */
  constructor(
    private readonly mapping: Mapping,
    private readonly width: number,
    private readonly notes: RowNotes,
  ) {
    const column = (field: EventField) => mapping.columns[field] ?? -1;
    this.column = Object.fromEntries(EVENT_FIELDS.map((field) => [field, column(field)])) as Record<
      EventField,
      number
    >;
    this.lastColumn = Math.max(...Object.values(this.column));
    this.eventType = new CodedColumnBuilder(mapping.convention === "ucdp" ? ofViolence : undefined);
    this.splitActors = mapping.convention === "other" ? splitAtSemicolons : wholeCell;
  }

  row(cells: Cells): void {
    const { column } = this;
    if (!this.fits(cells)) return;
    const startKey = this.dateKey(cells, column.date, this.starts);
    const endKey = this.dateKey(cells, column.dateEnd, this.ends);
    const hasDate = this.starts.isDate(startKey) || this.ends.isDate(endKey);
    if (!hasDate && this.isTotal(cells)) return this.setAside("totals-row", cells);

    const country = this.code(cells, column.country, this.country);
    const admin1 = this.code(cells, column.admin1, this.admin1);
    const admin2 = this.code(cells, column.admin2, this.admin2);
    const location = this.code(cells, column.location, this.location);
    const actor1 = this.list(cells, column.actor1, this.actor1, this.splitActors);
    const actor2 = this.list(cells, column.actor2, this.actor2, this.splitActors);

    const point = judgeCoordinates(
      this.degrees(cells, column.longitude),
      this.degrees(cells, column.latitude),
      this.boxOfCountry(country, cells),
    );
    if (point.setAside !== null) return this.setAside(point.setAside, cells);
    const hasPlace =
      !Number.isNaN(point.longitude) || (country & admin1 & admin2 & location) !== -1;
    if (!hasDate && !hasPlace && actor1 === EMPTY_LIST && actor2 === EMPTY_LIST)
      return this.setAside("nothing-known", cells);
    if (!this.addId(cells)) return this.setAside("duplicate-id", cells);

    if (point.repaired !== null) this.repaired(point.repaired, cells);
    if (!hasDate) {
      const isEmpty = isBlank(cells, column.date) && isBlank(cells, column.dateEnd);
      this.repaired(column.date < 0 || isEmpty ? "no-date" : "unreadable-date", cells);
    }
    const { numbers, rows } = this;
    numbers.reserve(rows);
    numbers.line[rows] = cells.line;
    numbers.longitude[rows] = point.longitude;
    numbers.latitude[rows] = point.latitude;
    numbers.datePrecision[rows] = this.precision(cells, column.datePrecision, 5);
    numbers.geoPrecision[rows] = this.precision(cells, column.geoPrecision, 7);
    this.addDeaths(cells);
    this.rows += 1;
    this.starts.push(startKey);
    this.ends.push(endKey);
    this.eventType.push(this.code(cells, column.eventType, this.eventType));
    this.subType.push(this.code(cells, column.subType, this.subType));
    this.country.push(country);
    this.admin1.push(admin1);
    this.admin2.push(admin2);
    this.location.push(location);
    this.actor1.push(actor1);
    this.actor2.push(actor2);
    this.assoc1.push(this.list(cells, column.assoc1, this.assoc1, splitAtSemicolons));
    this.assoc2.push(this.list(cells, column.assoc2, this.assoc2, splitAtSemicolons));
    const source = this.list(cells, column.source, this.source, splitAtSemicolons);
    this.source.push(
      source === EMPTY_LIST
        ? this.list(cells, column.otherSource, this.source, agenciesOf)
        : source,
    );
    this.addPhrase(cells);
  }

  build(order: DateOrder): { columns: EventColumns; layout: EventLayout } {
    const { numbers } = this;
    numbers.resize(this.rows);
    const { line } = numbers;
    const dates = resolveDates({
      rows: this.rows,
      starts: this.starts,
      ends: this.ends,
      precision: numbers.datePrecision,
      convention: this.mapping.convention,
      order,
      onFault: (reason, row) =>
        this.notes.add(reason, line[row]!, () =>
          lineOf([this.starts.textAt(row), this.ends.textAt(row)]),
        ),
    });
    const low = narrowCounts(numbers.deathsLow);
    const best = sharedWhereEqual(narrowCounts(numbers.deathsBest), low);
    const high = sharedWhereEqual(narrowCounts(numbers.deathsHigh), low, best);
    const columns: EventColumns = {
      rows: this.rows,
      line,
      id: this.id.build(),
      start: dates.start,
      end: sharedWhereEqual(dates.end, dates.start),
      datePrecision: dates.precision,
      longitude: numbers.longitude,
      latitude: numbers.latitude,
      geoPrecision: numbers.geoPrecision,
      eventType: this.eventType.build(),
      subType: this.subType.build(),
      sides: {
        actor1: this.actor1.build(),
        assoc1: this.assoc1.build(),
        actor2: this.actor2.build(),
        assoc2: this.assoc2.build(),
      },
      source: this.source.build(),
      country: this.country.build(),
      admin1: this.admin1.build(),
      admin2: this.admin2.build(),
      location: this.location.build(),
      deathsLow: low,
      deathsBest: best,
      deathsHigh: high,
      phrase: this.phrase.build(),
    };
    return { columns, layout: this.mapping.layout };
  }

  private setAside(reason: SetAside, cells: Cells): void {
    this.notes.add(reason, cells.line, () => lineOf(cellTexts(cells)));
  }

  private repaired(reason: Repaired, cells: Cells): void {
    this.notes.add(reason, cells.line, () => lineOf(cellTexts(cells)));
  }

  /** Rows of nothing are passed over. A row with cells too many or too few may have them shifted. */
  private fits(cells: Cells): boolean {
    let cell = 0;
    while (cell < cells.count && isBlank(cells, cell)) cell += 1;
    if (cell === cells.count) return false;
    for (let extra = this.width; extra < cells.count; extra++) {
      if (isBlank(cells, extra)) continue;
      this.setAside("too-many-cells", cells);
      return false;
    }
    if (cells.count >= this.width) return true;
    if (this.lastColumn >= cells.count) {
      this.setAside("too-few-cells", cells);
      return false;
    }
    this.repaired("short-row", cells);
    return true;
  }

  private dateKey(cells: Cells, column: number, dates: DateColumn): number {
    if (column < 0 || column >= cells.count) return -1;
    return dates.keyOf(cells.buffer, cells.starts[column]!, cells.ends[column]!);
  }

  private code(cells: Cells, column: number, builder: CodedColumnBuilder): number {
    if (column < 0 || column >= cells.count) return NONE;
    return builder.codeOf(cells.buffer, cells.starts[column]!, cells.ends[column]!);
  }

  private list(cells: Cells, column: number, lists: CodedListsBuilder, split: Split): number {
    if (column < 0 || column >= cells.count) return EMPTY_LIST;
    return lists.listOf(cells.buffer, cells.starts[column]!, cells.ends[column]!, split);
  }

  private isTotal(cells: Cells): boolean {
    let cell = 0;
    while (cell < cells.count && isBlank(cells, cell)) cell += 1;
    return TOTAL.test(cellText(cells, cell).trim());
  }

  private degrees(cells: Cells, column: number): number {
    if (column < 0 || column >= cells.count) return Number.NaN;
    const start = cells.starts[column]!;
    const end = cells.ends[column]!;
    if (start >= end) return Number.NaN;
    const { value, hadComma, hadStray } = parseNumber(cells.buffer, start, end);
    if (hadComma && !Number.isNaN(value)) this.observed.decimalCommas += 1;
    if (hadStray && !Number.isNaN(value)) this.repaired("stray-sign", cells);
    return value;
  }

  private boxOfCountry(code: number, cells: Cells): Box | null {
    if (code === NONE) return null;
    if (this.boxes[code] === undefined)
      this.boxes[code] = boxOf(cellText(cells, this.column.country));
    return this.boxes[code] ?? null;
  }

  /** One digit; ACLED's scale is turned into UCDP's. 0: not stated. */
  private precision(cells: Cells, column: number, most: number): number {
    if (column < 0 || column >= cells.count || isBlank(cells, column)) return 0;
    const digit = parseNumber(cells.buffer, cells.starts[column]!, cells.ends[column]!).value;
    if (!Number.isInteger(digit) || digit < 1 || digit > most) return 0;
    return this.mapping.convention === "acled" ? (ACLED_PRECISIONS[digit] ?? 0) : digit;
  }

  private addId(cells: Cells): boolean {
    const column = this.column.id;
    if (column < 0 || column >= cells.count) return this.id.add(cells.buffer, 0, 0);
    const { buffer } = cells;
    let start = cells.starts[column]!;
    let end = cells.ends[column]!;
    while (start < end && buffer[start]! <= SPACE) start += 1;
    while (end > start && buffer[end - 1]! <= SPACE) end -= 1;
    return this.id.add(buffer, start, end);
  }

  private addDeaths(cells: Cells): void {
    const { column } = this;
    let low = deathsIn(cells, column.deathsLow);
    let best = deathsIn(cells, column.deathsBest);
    let high = deathsIn(cells, column.deathsHigh);
    if (Math.min(low, best, high) === NO_COUNT) {
      this.repaired("unreadable-deaths", cells);
      low = Math.max(low, UNKNOWN);
      best = Math.max(best, UNKNOWN);
      high = Math.max(high, UNKNOWN);
    }
    if (this.mapping.convention === "acled" && best === 0) {
      // ACLED writes 0 both for "nobody" and for "not reported".
      best = UNKNOWN;
      this.observed.zeroDeaths += 1;
    }
    // Whoever wrote them knows what was meant: they stay as they are.
    if (isOutOfOrder(low, best) || isOutOfOrder(best, high) || isOutOfOrder(low, high))
      this.notes.add("deaths-out-of-order", cells.line, () => lineOf(cellTexts(cells)));
    this.numbers.deathsLow[this.rows] = low;
    this.numbers.deathsBest[this.rows] = best;
    this.numbers.deathsHigh[this.rows] = high;
  }

  private addPhrase(cells: Cells): void {
    const column = this.column.phrase;
    if (column < 0 || column >= cells.count) this.phrase.push(cells.buffer, 0, 0);
    else this.phrase.push(cells.buffer, cells.starts[column]!, cells.ends[column]!);
  }
}
