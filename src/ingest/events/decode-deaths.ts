import { UNKNOWN } from "../../domain/event-columns.ts";
import type { Convention } from "../../domain/event-fields.ts";
import { type Cells, cellText, textOf } from "./cells.ts";
import { deathRangeOf } from "./death-range.ts";
import { parseCount } from "./parse-number.ts";
import { isNothing, plainText } from "./plain-text.ts";

/** A cell that is no number and no word for "not stated". */
const NO_COUNT = -2;
/** How lists in English write that nobody died; it is no word for "not stated". */
const NONE_DIED = -3;
const NIL = /^nil\.?$/iu;
/** Does a cell of a count say "nil"? */
export const isNil = (text: string): boolean => NIL.test(plainText(text));

/** A cell of deaths → a number, UNKNOWN, NONE_DIED or NO_COUNT. */
function deathsIn(cells: Cells, column: number): number {
  if (column < 0 || column >= cells.count) return UNKNOWN;
  const start = cells.starts[column]!;
  const end = cells.ends[column]!;
  const count = parseCount(cells.buffer, start, end);
  if (count !== NO_COUNT) return count;
  const text = textOf(cells.buffer, start, Math.min(end, start + 64));
  if (isNil(text)) return NONE_DIED;
  return isNothing(plainText(text)) ? UNKNOWN : NO_COUNT;
}

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

  constructor(
    private readonly column: DeathColumns,
    private readonly convention: Convention,
  ) {}

  /** Reads the row → false: a cell is no number, and is kept as not known. */
  read(cells: Cells): boolean {
    const { column } = this;
    this.low = deathsIn(cells, column.deathsLow);
    this.best = deathsIn(cells, column.deathsBest);
    this.high = deathsIn(cells, column.deathsHigh);
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
