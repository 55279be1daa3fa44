import { GrowingBytes } from "./growing.ts";

const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;

/** A longer object is no event, or its end was lost. */
const LONGEST_ELEMENT = 1 << 22;

/**
 * JSON as bytes → the texts of its objects at a depth: 0 one object a line (NDJSON), 1 in an array,
 * 2 in an array of an object (GeoJSON, answers of APIs), more in an array of objects in each other. Only one object is held at a time.
 */
export class JsonElements {
  private readonly kept = new GrowingBytes();
  private depth = 0;
  private isInElement = false;
  private isInText = false;
  private isEscaped = false;
  /** The bracket that encloses what is read, for each depth up to the wanted one. */
  private readonly parents: number[] = [];

  constructor(
    private readonly wanted: number,
    private readonly onElement: (text: Uint8Array, isWhole: boolean) => void,
  ) {}

  push(chunk: Uint8Array): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === LINE_FEED && (this.isInText || this.wanted === 0)) {
        // No text of JSON holds a line end: a quote was lost. In NDJSON a line ends its object.
        this.isInText = false;
        this.isEscaped = false;
        if (this.wanted === 0) {
          if (this.isInElement) this.finish(chunk, from, at, false);
          this.depth = 0;
        }
        continue;
      }
      if (this.isInText) {
        if (this.isEscaped) this.isEscaped = false;
        else if (byte === BACKSLASH) this.isEscaped = true;
        else if (byte === QUOTE) this.isInText = false;
        continue;
      }
      if (byte === QUOTE) this.isInText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (!this.isInElement && byte === OPEN_OBJECT && this.isWanted()) {
          this.isInElement = true;
          from = at;
        }
        if (this.depth < this.wanted) this.parents[this.depth] = byte;
        this.depth += 1;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        this.depth = Math.max(0, this.depth - 1);
        if (this.isInElement && this.depth <= this.wanted) this.finish(chunk, from, at + 1, true);
      }
    }
    if (!this.isInElement) return;
    this.kept.append(chunk, from, chunk.length);
    if (this.kept.length > LONGEST_ELEMENT) this.finish(chunk, 0, 0, false);
  }

  end(): void {
    if (this.isInElement) this.finish(new Uint8Array(0), 0, 0, false);
  }

  private isWanted(): boolean {
    if (this.depth !== this.wanted) return false;
    return this.wanted === 0 || this.parents[this.wanted - 1] === OPEN_LIST;
  }

  private finish(chunk: Uint8Array, from: number, to: number, isWhole: boolean): void {
    this.isInElement = false;
    if (this.kept.length === 0) this.onElement(chunk.subarray(from, to), isWhole);
    else {
      this.kept.append(chunk, from, to);
      this.onElement(this.kept.values.subarray(0, this.kept.length), isWhole);
      this.kept.length = 0;
    }
  }
}
