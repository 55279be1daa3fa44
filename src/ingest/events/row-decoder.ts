import type { EventColumns, EventLayout } from "../../domain/event-columns.ts";
import { EVENT_FIELDS, type EventField, type Mapping } from "../../domain/event-fields.ts";
import { type Cells, cellText, cellTexts, isBlank, lineOf, SPACE } from "./cells.ts";
import {
  type CodedColumnBuilder,
  type CodedListsBuilder,
  EMPTY_LIST,
  NONE,
  type Split,
  splitAtSemicolons,
  wholeCell,
} from "./coded-columns.ts";
import { ColumnsBuilder } from "./columns-builder.ts";
import type { DateColumn } from "./date-column.ts";
import { DatesDecoder } from "./decode-dates.ts";
import { DeathsDecoder } from "./decode-deaths.ts";
import { PlaceDecoder } from "./decode-place.ts";
import { decimalSignOf } from "./grouped-deaths.ts";
import type { OpenedTable } from "./opened.ts";
import { datedTotal, otherRow } from "./other-rows.ts";
import { parseNumber } from "./parse-number.ts";
import { placePrecisionIn } from "./place-precision.ts";
import { placeScaleOf } from "./place-scales.ts";
import { ACLED_PRECISIONS, type HowDated } from "./resolve-dates.ts";
import { POINT_LEFT_OUT, type Repaired, type RowNotes, type SetAside } from "./row-notes.ts";
import { agenciesOf, sourcesIn } from "./source-agencies.ts";
import { statedYear } from "./stated-year.ts";
import { YearFiller } from "./year-filler.ts";

/** What a file did to its numbers, counted for its decisions. */
export interface Observed {
  readonly decimalCommas: number;
  readonly angles: number;
  readonly zeroDeaths: number;
  readonly deathRanges: number;
  /** Known once the columns are built. */
  readonly groupedDeaths: number;
}

/** Rows of cells → event columns. Rows come in any number of calls, in the order of the file. */
export class RowDecoder {
  rows = 0;
  private readonly built: ColumnsBuilder;
  private readonly dates: DatesDecoder;
  private readonly place: PlaceDecoder;
  private readonly deaths: DeathsDecoder;
  private readonly column: Readonly<Record<EventField, number>>;
  private readonly lastColumn: number;
  /** Where a total may stand in the place of a place; tables of known layouts have none. */
  private readonly totalsAt: readonly number[];
  private readonly splitActors: Split;
  private readonly dateScale: readonly number[] | null;
  private readonly placeScale: readonly number[] | null;
  private groupedDeaths = 0;
  private readonly width: number;

  constructor(
    private readonly mapping: Mapping,
    private readonly table: OpenedTable,
    private readonly notes: RowNotes,
  ) {
    this.width = table.header.length;
    const column = (field: EventField) => mapping.columns[field] ?? -1;
    this.column = Object.fromEntries(EVENT_FIELDS.map((field) => [field, column(field)])) as Record<
      EventField,
      number
    >;
    this.lastColumn = Math.max(...Object.values(this.column));
    this.built = new ColumnsBuilder(mapping.convention);
    this.place = new PlaceDecoder(this.column);
    this.deaths = new DeathsDecoder(this.column, mapping.convention);
    const years = new YearFiller(this.column.year >= 0, statedYear(table));
    this.dates = new DatesDecoder(this.column, this.built.starts, this.built.ends, years);
    const { convention } = mapping;
    this.dateScale = convention === "acled" ? ACLED_PRECISIONS : null;
    this.placeScale = placeScaleOf(convention);
    const isOfAnyTable = convention === "other" || convention === "gtd";
    this.splitActors = isOfAnyTable ? splitAtSemicolons : wholeCell;
    const { country, admin1, admin2, location } = this.column;
    this.totalsAt = isOfAnyTable ? [country, admin1, admin2, location] : [];
  }

  get starts(): DateColumn {
    return this.built.starts;
  }
  get ends(): DateColumn {
    return this.built.ends;
  }
  /** Dates that had no year, by what said it. */
  get yearsAdded(): YearFiller["rows"] {
    return this.dates.years.rows;
  }
  get observed(): Observed {
    const { zeros, ranges } = this.deaths;
    const { groupedDeaths } = this;
    return { ...this.place.observed, zeroDeaths: zeros, deathRanges: ranges, groupedDeaths };
  }

  row(cells: Cells): void {
    const { column, built } = this;
    if (!this.fits(cells)) return;
    const startKey = this.dates.startKey(cells);
    const endKey = this.dates.endKey(cells);
    const hasDate = built.starts.isDate(startKey) || built.ends.isDate(endKey);
    const other = hasDate ? datedTotal(cells, this.totalsAt) : otherRow(cells, this.table.header);
    if (other !== null) return this.setAside(other, cells);

    const country = this.code(cells, column.country, built.country);
    const admin1 = this.code(cells, column.admin1, built.admin1);
    const admin2 = this.code(cells, column.admin2, built.admin2);
    const location = this.code(cells, column.location, built.location);
    const actor1 = this.list(cells, column.actor1, built.actor1, this.splitActors);
    const actor2 = this.list(cells, column.actor2, built.actor2, this.splitActors);

    const point = this.place.pointOf(cells, country);
    const isNamed = (admin1 & admin2 & location) !== NONE;
    if (point.setAside !== null && !isNamed) return this.setAside(point.setAside, cells);
    const hasPlace = !Number.isNaN(point.longitude) || isNamed || country !== NONE;
    if (!hasDate || !hasPlace) {
      const isUnknown = !hasPlace && actor1 === EMPTY_LIST && actor2 === EMPTY_LIST;
      const other = this.dates.rowOfNoEvent(cells, hasDate, isUnknown);
      if (other !== null) return this.setAside(other, cells);
    }
    if (!this.addId(cells)) return this.setAside("duplicate-id", cells);

    if (this.place.hadStray) this.repaired("stray-sign", cells);
    const repaired = point.setAside === null ? point.repaired : POINT_LEFT_OUT[point.setAside];
    if (repaired !== null) this.repaired(repaired, cells);
    if (!hasDate) this.repaired(this.dates.whyUndated(cells), cells);
    const { rows } = this;
    const { numbers } = built;
    numbers.reserve(rows);
    numbers.line[rows] = cells.line;
    numbers.longitude[rows] = point.longitude;
    numbers.latitude[rows] = point.latitude;
    numbers.datePrecision[rows] = this.precision(cells, column.datePrecision, 5, this.dateScale);
    numbers.geoPrecision[rows] = this.precision(cells, column.geoPrecision, 7, this.placeScale);
    if (!this.deaths.read(cells, rows)) this.repaired("unreadable-deaths", cells);
    if (this.deaths.hadNil) this.repaired("nil-deaths", cells);
    if (this.deaths.areOutOfOrder())
      this.notes.add("deaths-out-of-order", cells.line, () => lineOf(cellTexts(cells)));
    numbers.deathsLow[rows] = this.deaths.low;
    numbers.deathsBest[rows] = this.deaths.best;
    numbers.deathsHigh[rows] = this.deaths.high;
    this.rows += 1;
    built.starts.push(startKey);
    built.ends.push(endKey);
    built.eventType.push(this.code(cells, column.eventType, built.eventType));
    built.subType.push(this.code(cells, column.subType, built.subType));
    built.country.push(country);
    built.admin1.push(admin1);
    built.admin2.push(admin2);
    built.location.push(location);
    built.actor1.push(actor1);
    built.actor2.push(actor2);
    built.assoc1.push(this.list(cells, column.assoc1, built.assoc1, splitAtSemicolons));
    built.assoc2.push(this.list(cells, column.assoc2, built.assoc2, splitAtSemicolons));
    const source = this.list(cells, column.source, built.source, sourcesIn);
    built.source.push(
      source === EMPTY_LIST
        ? this.list(cells, column.otherSource, built.source, agenciesOf)
        : source,
    );
    this.addPhrase(cells);
  }

  build(dated: HowDated): { columns: EventColumns; layout: EventLayout } {
    const { decimalCommas, decimalPoints } = this.place.observed;
    const decimals = decimalSignOf(decimalCommas, decimalPoints);
    this.groupedDeaths = this.deaths.grouped.settle(this.built.numbers, decimals, this.notes);
    const columns = this.built.build(this.rows, dated, (reason, line, dates) =>
      this.notes.add(reason, line, () => lineOf(dates)),
    );
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

  private code(cells: Cells, column: number, builder: CodedColumnBuilder): number {
    if (column < 0 || column >= cells.count) return NONE;
    return builder.codeOf(cells.buffer, cells.starts[column]!, cells.ends[column]!);
  }

  private list(cells: Cells, column: number, lists: CodedListsBuilder, split: Split): number {
    if (column < 0 || column >= cells.count) return EMPTY_LIST;
    return lists.listOf(cells.buffer, cells.starts[column]!, cells.ends[column]!, split);
  }

  /** One digit, on UCDP's scale where it is of another. 0: not stated. */
  private precision(
    cells: Cells,
    column: number,
    most: number,
    scale: readonly number[] | null,
  ): number {
    if (column < 0 || column >= cells.count || isBlank(cells, column)) return 0;
    const digit = parseNumber(cells.buffer, cells.starts[column]!, cells.ends[column]!).value;
    if (Number.isNaN(digit) && column === this.column.geoPrecision)
      return placePrecisionIn(cellText(cells, column));
    if (!Number.isInteger(digit) || digit < 1 || digit > most) return 0;
    return scale === null ? digit : (scale[digit] ?? 0);
  }

  private addId(cells: Cells): boolean {
    const column = this.column.id;
    const { id } = this.built;
    if (column < 0 || column >= cells.count) return id.add(cells.buffer, 0, 0);
    const { buffer } = cells;
    let start = cells.starts[column]!;
    let end = cells.ends[column]!;
    while (start < end && buffer[start]! <= SPACE) start += 1;
    while (end > start && buffer[end - 1]! <= SPACE) end -= 1;
    return id.add(buffer, start, end);
  }

  private addPhrase(cells: Cells): void {
    const column = this.column.phrase;
    const { phrase } = this.built;
    if (column < 0 || column >= cells.count) phrase.push(cells.buffer, 0, 0);
    else phrase.push(cells.buffer, cells.starts[column]!, cells.ends[column]!);
  }
}
