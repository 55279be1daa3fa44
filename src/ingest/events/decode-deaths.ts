import { UNKNOWN } from "../../domain/event-columns.ts";
import type { Convention } from "../../domain/event-fields.ts";
import { type Cells, cellText, cellTexts, lineOf, textOf } from "./cells.ts";
import { deathRangeOf } from "./death-range.ts";
import { type DeathsColumn, GroupedDeaths } from "./grouped-deaths.ts";
import { parseCount } from "./parse-number.ts";
import { isNothing, plainDigits, plainText } from "./plain-text.ts";

/** A cell that is no number and no word for "not stated". */
const NO_COUNT = -2;
/** How lists in English write that nobody died; it is no word for "not stated". */
const NONE_DIED = -3;
/** Smaller numbers have no sign between thousands. */
const LEAST_GROUPED = 1000;
const NIL = /^nil\.?$/iu;
/** Does a cell of a count say "nil"? */
export const isNil = (text: string): boolean => NIL.test(plainText(text));

/** Whether two estimates are both known, and the lower one is above the higher one. */
const isAbove = (lower: number, higher: number) => higher !== UNKNOWN && lower > higher;

/** Where a row says how many died; -1: nowhere. */
interface DeathColumns {
  readonly deathsLow: number;
  readonly deathsBest: number;
  readonly deathsHigh: number;
}

/** The cells of a row → its deaths, each a number or UNKNOWN. */
export class DeathsDecoder {
  low = UNKNOWN;
  best = UNKNOWN;
  high = UNKNOWN;
  /** Rows whose 0 became "not known", and those whose deaths are a range or a bound. */
  zeros = 0;
  /** The row in hand says "nil", which is read as 0. */
  hadNil = false;
  ranges = 0;
  /** Numbers of which only the whole file says whether they are thousands. */
  readonly grouped = new GroupedDeaths();

  constructor(
    private readonly column: DeathColumns,
    private readonly convention: Convention,
  ) {}

  /** Reads the cells of the row with that number → false: one is no number, and is kept as not known. */
  read(cells: Cells, row: number): boolean {
    const { column } = this;
    this.low = this.deathsIn(cells, row, "deathsLow");
    this.best = this.deathsIn(cells, row, "deathsBest");
    this.high = this.deathsIn(cells, row, "deathsHigh");
    this.hadNil = Math.min(this.low, this.best, this.high) === NONE_DIED;
    if (this.hadNil) this.readNil();
    if (this.best === NO_COUNT) this.readRange(cellText(cells, column.deathsBest));
    const isReadable = Math.min(this.low, this.best, this.high) !== NO_COUNT;
    if (!isReadable) {
      this.low = Math.max(this.low, UNKNOWN);
      this.best = Math.max(this.best, UNKNOWN);
      this.high = Math.max(this.high, UNKNOWN);
    }
    if (this.convention === "acled" && this.best === 0) {
      // ACLED writes 0 both for "nobody" and for "not reported".
      this.best = UNKNOWN;
      this.zeros += 1;
    }
    return isReadable;
  }

  /** Whoever wrote them knows what was meant: they stay as they are. */
  areOutOfOrder(): boolean {
    const { low, best, high } = this;
    return isAbove(low, best) || isAbove(best, high) || isAbove(low, high);
  }

  /** A cell of deaths → a number, UNKNOWN, NONE_DIED or NO_COUNT. */
  private deathsIn(cells: Cells, row: number, name: DeathsColumn): number {
    const column = this.column[name];
    if (column < 0 || column >= cells.count) return UNKNOWN;
    const start = cells.starts[column]!;
    const end = cells.ends[column]!;
    const count = parseCount(cells.buffer, start, end);
    if (count !== NO_COUNT && count < LEAST_GROUPED) return count;
    const text = plainDigits(textOf(cells.buffer, start, Math.min(end, start + 64)));
    if (this.grouped.take(row, name, text, () => lineOf(cellTexts(cells))))
      return count === NO_COUNT ? UNKNOWN : count;
    if (count !== NO_COUNT) return count;
    if (isNil(text)) return NONE_DIED;
    return isNothing(text) ? UNKNOWN : NO_COUNT;
  }

  private readNil(): void {
    if (this.low === NONE_DIED) this.low = 0;
    if (this.best === NONE_DIED) this.best = 0;
    if (this.high === NONE_DIED) this.high = 0;
  }

  private readRange(text: string): void {
    const range = deathRangeOf(text);
    if (range === null) return;
    this.ranges += 1;
    this.best = range.best;
    // What the columns of estimates say counts more.
    if (this.low === UNKNOWN) this.low = range.low;
    if (this.high === UNKNOWN) this.high = range.high;
  }
}
