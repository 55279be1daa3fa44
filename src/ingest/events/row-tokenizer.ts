import { CARRIAGE_RETURN, type Cells, isBlank, LINE_FEED, QUOTE } from "./cells.ts";

/** Why a piece of a delimited file is not a row. */
export type Damage = "unclosed-quote" | "cut-row" | "long-row";

export interface RowSink {
  /** `cells` is used again for the next row. */
  row(cells: Cells): void;
  /** A line that is not a row; `bytes` are what it holds, at most LONGEST_ROW of them. */
  damaged(why: Damage, line: number, bytes: Uint8Array): void;
}

/** No row of a table of events is longer, in bytes; what is, follows a quote that is not closed. */
const LONGEST_ROW = 1 << 20;
/** The limit sinks with each row that breaks it, so that a file of open quotes is not read n² times. */
const SHORTEST_LIMIT = 4096;

/** Classes of bytes: all others are 0. */
const QUOTE_CLASS = 1;
const BREAK_CLASS = 2;
const DELIMITER_CLASS = 3;

/**
 * Delimited text as bytes → rows, in pieces of any size. A parser of strings has to decode the whole
 * file and to make a string of each cell; here columns are coded from the bytes, and only texts that
 * are new to a column ever become strings (measured in scripts/bench/import.bench.ts).
 *
 * Line ends are LF, CR LF or CR, also mixed. A quote opens a cell only as its first byte and closes
 * it only before a delimiter or line end; any other is a character. A row over several lines that
 * holds such a quote, or has not `width` cells, comes from a quote that is not closed: its first
 * line is damaged, and reading goes on with the second.
 */
export class RowTokenizer {
  /** How many cells a row has; 0: not known yet. */
  width = 0;
  private buffer = new Uint8Array(0);
  /** Where the next row begins in `buffer`, and where the bytes of the buffer end. */
  private at = 0;
  private filled = 0;
  private line = 1;
  private limit = LONGEST_ROW;
  /** The rest of a line without end is passed over. */
  private skipping = false;
  private isCut = false;
  private readonly classes = new Uint8Array(256);
  /** The same inside quotes, where the delimiter is a character. */
  private readonly quotedClasses = new Uint8Array(256);
  private readonly cells: Cells = {
    buffer: this.buffer,
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    count: 0,
    line: 1,
  };
  private escaped: number[] = [];
  /** Of the row in hand: line ends inside quotes, where the first is, quotes in the wrong place. */
  private breaks = 0;
  private firstBreak = -1;
  private isMisquoted = false;

  constructor(
    delimiter: number,
    private readonly sink: RowSink,
  ) {
    for (const classes of [this.classes, this.quotedClasses]) {
      classes[QUOTE] = QUOTE_CLASS;
      classes[LINE_FEED] = BREAK_CLASS;
      classes[CARRIAGE_RETURN] = BREAK_CLASS;
    }
    this.classes[delimiter] = DELIMITER_CLASS;
  }

  /** Takes the next piece of the file. */
  push(chunk: Uint8Array): void {
    this.append(chunk);
    this.readRows(false);
  }

  /** Reads what is left. `isCut`: the file is known to end too early, so its last row is damaged. */
  end(isCut = false): void {
    this.isCut = isCut;
    this.readRows(true);
  }

  private append(chunk: Uint8Array): void {
    const rest = this.filled - this.at;
    // A row is read again when it grows, so its buffer must not be handed out: always a copy.
    const buffer =
      this.buffer.length >= rest + chunk.length
        ? this.buffer
        : new Uint8Array(rest + chunk.length + (chunk.length >> 1));
    buffer.set(this.buffer.subarray(this.at, this.filled));
    buffer.set(chunk, rest);
    this.buffer = buffer;
    this.cells.buffer = buffer;
    this.at = 0;
    this.filled = rest + chunk.length;
  }

  private readRows(isLast: boolean): void {
    while (this.at < this.filled) {
      if (this.skipping && !this.skipLine(isLast)) return;
      if (this.at >= this.filled) return;
      const next = this.scan(isLast);
      const length = (next < 0 ? this.filled : next) - this.at;
      const isEndless = length > (this.firstBreak < 0 ? LONGEST_ROW : this.limit);
      // A row that is known to be damaged need not be waited for, nor read to its end.
      const isSeenDamaged = this.isMisquoted && this.firstBreak >= 0;
      if (next < 0 && !isLast && !isEndless && !isSeenDamaged) return;
      if (isSeenDamaged) this.giveUp(false, false);
      else if (next < 0 || isEndless || this.isDamaged()) this.giveUp(isEndless, next < 0);
      else this.deliver(next, isLast);
    }
  }

  private isDamaged(): boolean {
    return this.breaks > 0 && this.width > 0 && !this.fits();
  }

  private fits(): boolean {
    if (this.cells.count < this.width) return false;
    for (let cell = this.width; cell < this.cells.count; cell++)
      if (!isBlank(this.cells, cell)) return false;
    return true;
  }

  private deliver(next: number, isLast: boolean): void {
    const isUnended = isLast && next === this.filled && !this.endsLine(next - 1);
    if (isUnended && (this.isCut || this.cells.count < this.width)) {
      this.damage("cut-row", next);
      return;
    }
    for (const cell of this.escaped) this.unescape(cell);
    this.cells.line = this.line;
    this.line += this.breaks + 1;
    this.at = next;
    this.sink.row(this.cells);
  }

  private endsLine(at: number): boolean {
    const byte = this.buffer[at];
    return byte === LINE_FEED || byte === CARRIAGE_RETURN;
  }

  /** The first line of a row that has no end, or holds other rows, is not a row. */
  private giveUp(isEndless: boolean, isOpen: boolean): void {
    if (this.firstBreak < 0) {
      this.damage(isEndless ? "long-row" : "cut-row", Math.min(this.filled, this.at + LONGEST_ROW));
      this.skipping = isEndless;
      return;
    }
    if (isEndless || isOpen) this.limit = Math.max(SHORTEST_LIMIT, this.limit >> 1);
    const first = this.firstBreak;
    const isPair = this.buffer[first] === CARRIAGE_RETURN && this.isLineFeed(first + 1);
    this.damage("unclosed-quote", first + (isPair ? 2 : 1));
  }

  /** The buffer holds bytes of earlier rows behind its end. */
  private isLineFeed(at: number): boolean {
    return at < this.filled && this.buffer[at] === LINE_FEED;
  }

  private damage(why: Damage, next: number): void {
    this.sink.damaged(why, this.line, this.buffer.subarray(this.at, next));
    this.at = next;
    this.line += 1;
  }

  private skipLine(isLast: boolean): boolean {
    while (this.at < this.filled && !this.endsLine(this.at)) this.at += 1;
    if (this.at >= this.filled) return false;
    const isReturn = this.buffer[this.at] === CARRIAGE_RETURN;
    if (isReturn && this.at + 1 === this.filled && !isLast) return false;
    this.at += isReturn && this.isLineFeed(this.at + 1) ? 2 : 1;
    this.skipping = false;
    return true;
  }

  /** Marks the cells of the row at `at` → where the next row begins; -1: more bytes are needed. */
  private scan(isLast: boolean): number {
    const { buffer, filled, classes, cells } = this;
    let at = this.at;
    cells.count = 0;
    this.breaks = 0;
    this.firstBreak = -1;
    this.isMisquoted = false;
    if (this.escaped.length > 0) this.escaped = [];
    for (;;) {
      let start = at;
      let end: number;
      if (at < filled && buffer[at] === QUOTE) {
        start = at + 1;
        end = this.closingQuote(start, isLast);
        if (end < 0) return -1;
        at = end + 1;
      } else {
        while (at < filled && classes[buffer[at]!]! < BREAK_CLASS) at += 1;
        if (at >= filled && !isLast) return -1;
        end = at;
      }
      if (cells.count === cells.starts.length) this.widen();
      cells.starts[cells.count] = start;
      cells.ends[cells.count] = end;
      cells.count += 1;
      if (at >= filled) return isLast ? filled : -1;
      const byte = buffer[at]!;
      at += 1;
      if (byte === LINE_FEED) return at;
      if (byte === CARRIAGE_RETURN) {
        if (at >= filled) return isLast ? at : -1;
        return buffer[at] === LINE_FEED ? at + 1 : at;
      }
    }
  }

  /** `at`: the first byte inside the quotes → that of the closing quote; -1: it is not there. */
  private closingQuote(at: number, isLast: boolean): number {
    const { buffer, filled, classes, quotedClasses } = this;
    let isEscaped = false;
    for (;;) {
      while (at < filled && quotedClasses[buffer[at]!] === 0) at += 1;
      if (at >= filled) return -1;
      if (buffer[at] !== QUOTE) {
        const isReturn = buffer[at] === CARRIAGE_RETURN;
        if (isReturn && at + 1 >= filled && !isLast) return -1;
        if (this.firstBreak < 0) this.firstBreak = at;
        if (this.isMisquoted) return -1;
        this.breaks += 1;
        at += isReturn && this.isLineFeed(at + 1) ? 2 : 1;
        continue;
      }
      if (at + 1 >= filled) {
        if (!isLast) return -1;
      } else if (buffer[at + 1] === QUOTE) {
        isEscaped = true;
        at += 2;
        continue;
      } else if (classes[buffer[at + 1]!]! < BREAK_CLASS) {
        this.isMisquoted = true;
        if (this.firstBreak >= 0) return -1;
        at += 1;
        continue;
      }
      if (isEscaped) this.escaped.push(this.cells.count);
      return at;
    }
  }

  private unescape(cell: number): void {
    const { buffer } = this;
    const end = this.cells.ends[cell]!;
    let to = this.cells.starts[cell]!;
    for (let from = to; from < end; from++) {
      if (buffer[from] === QUOTE && buffer[from + 1] === QUOTE && from + 1 < end) from += 1;
      buffer[to++] = buffer[from]!;
    }
    this.cells.ends[cell] = to;
  }

  private widen(): void {
    const { cells } = this;
    for (const name of ["starts", "ends"] as const) {
      const wider = new Int32Array(cells[name].length * 2);
      wider.set(cells[name]);
      cells[name] = wider;
    }
  }
}
