type Numbers = Int32Array | Uint32Array | Uint8Array | Float64Array;

/** A typed array that grows at its end. `values` is replaced when it grows: read it each time. */
export class GrowingNumbers<T extends Numbers> {
  length = 0;
  values: T;

  constructor(private readonly make: new (length: number) => T) {
    this.values = new make(256);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new this.make(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  /** A copy of what was pushed, with a buffer of its own that can be handed to another thread. */
  toArray(): T {
    const copy = new this.make(this.length);
    copy.set(this.values.subarray(0, this.length));
    return copy;
  }
}

export class GrowingBytes {
  length = 0;
  values = new Uint8Array(1024);

  reserve(more: number): void {
    if (this.length + more <= this.values.length) return;
    const wider = new Uint8Array(Math.max(this.values.length * 2, this.length + more));
    wider.set(this.values.subarray(0, this.length));
    this.values = wider;
  }

  append(buffer: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    // Most are a few bytes, for which a loop is quicker than a view and a call.
    for (let at = start; at < end; at++) this.values[this.length++] = buffer[at]!;
  }

  toArray(): Uint8Array {
    return this.values.slice(0, this.length);
  }
}
