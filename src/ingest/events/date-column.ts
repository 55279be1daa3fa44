import type { DateOrder } from "../../domain/event-fields.ts";
import type { UndecidedOrder } from "../../domain/import-question.ts";
import { ByteDictionary } from "./byte-dictionary.ts";
import { textOf } from "./cells.ts";
import { readingOf } from "./date-reading.ts";
import { GrowingIntegers } from "./growing.ts";
import type { DateMeaning, Days } from "./date-meaning.ts";
import { daysLater, meaningOf } from "./parse-date.ts";

/** What the dates of a file say about the order of day and month. */
export interface OrderEvidence {
  /** Rows whose date exists in this order only. */
  readonly dmy: number;
  readonly mdy: number;
  /** Rows whose date exists in both orders and means another day in each. */
  readonly either: number;
  /** Dates, as they stand in the file. */
  readonly examples: readonly string[];
}

const EXAMPLES = 5;

const areSame = (one: Days | null, other: Days | null) =>
  one?.start === other?.start && one?.end === other?.end;

/**
 * The date cells of a file, kept as numbers of different texts until the file is read: only then is
 * it known which number is the day.
 */
export class DateColumn {
  private readonly dictionary = new ByteDictionary();
  private readonly meanings: DateMeaning[] = [];
  private readonly texts: string[] = [];
  private readonly rowsOf = new GrowingIntegers();
  private readonly keys = new GrowingIntegers();

  /** → a key for `push`; -1: an empty cell. */
  keyOf(buffer: Uint8Array, start: number, end: number): number {
    if (start >= end) return -1;
    const key = this.dictionary.keyOf(buffer, start, end);
    if (key === this.meanings.length) {
      const text = textOf(buffer, start, Math.min(end, start + 64));
      this.texts.push(text);
      this.meanings.push(meaningOf(text));
      this.rowsOf.push(0);
    }
    return key;
  }

  isDate(key: number): boolean {
    return key >= 0 && this.meanings[key]!.kind !== "none";
  }

  push(key: number): void {
    this.keys.push(key);
    if (key >= 0) this.rowsOf.values[key]! += 1;
  }

  keyAt(row: number): number {
    return this.keys.values[row]!;
  }

  /** The cell of a row, as it stands in the file. */
  textAt(row: number): string {
    const key = this.keyAt(row);
    return key < 0 ? "" : this.texts[key]!;
  }

  evidence(): OrderEvidence {
    let [dmy, mdy, either] = [0, 0, 0];
    const examples: string[] = [];
    this.meanings.forEach((meaning, key) => {
      if (meaning.kind !== "ordered") return;
      const rows = this.rowsOf.values[key]!;
      if (meaning.mdy === null) dmy += rows;
      else if (meaning.dmy === null) mdy += rows;
      else if (!areSame(meaning.dmy, meaning.mdy)) either += rows;
      const isDoubtful = !areSame(meaning.dmy, meaning.mdy);
      if (rows > 0 && isDoubtful && examples.length < EXAMPLES) examples.push(this.texts[key]!);
    });
    return { dmy, mdy, either, examples };
  }

  /** How many rows have a date of that kind. */
  rowsOfKind(kind: DateMeaning["kind"]): number {
    let rows = 0;
    this.meanings.forEach((meaning, key) => {
      if (meaning.kind === kind) rows += this.rowsOf.values[key]!;
    });
    return rows;
  }

  /**
   * The days of each key in that order of day and month; null: no date. `shift`: the days to add to
   * dates that are plain numbers of days.
   */
  resolve(order: DateOrder, shift: number): readonly (Days | null)[] {
    return this.meanings.map((meaning) => {
      if (meaning.kind === "none") return null;
      if (meaning.kind === "serial") return daysLater(meaning.days, shift);
      return meaning.kind === "ordered" ? meaning[order] : meaning.days;
    });
  }
}

/** What an analyst has to see to say which it is. */
export function undecidedOf(evidence: readonly OrderEvidence[]): UndecidedOrder {
  const sum = (which: "dmy" | "mdy" | "either") =>
    evidence.reduce((rows, each) => rows + each[which], 0);
  const texts = [...new Set(evidence.flatMap(({ examples }) => examples))].slice(0, EXAMPLES);
  return {
    dmy: sum("dmy"),
    mdy: sum("mdy"),
    either: sum("either"),
    readings: texts.flatMap((text) => readingOf(text) ?? []),
  };
}

/** One contrary date in so many may be a slip of the pen. */
const SLIPS = 50;

/**
 * The order of day and month that a file's dates are written in; null: they do not say. Where a few
 * dates exist only in the other order, the many decide.
 */
export function orderOf(evidence: readonly OrderEvidence[]): DateOrder | null {
  const sum = (which: "dmy" | "mdy" | "either") =>
    evidence.reduce((rows, each) => rows + each[which], 0);
  const [dmy, mdy] = [sum("dmy"), sum("mdy")];
  if (dmy > mdy * SLIPS) return "dmy";
  if (mdy > dmy * SLIPS) return "mdy";
  // Without a date that means another day in each order, it does not matter which is taken.
  return dmy === 0 && mdy === 0 && sum("either") === 0 ? "dmy" : null;
}
