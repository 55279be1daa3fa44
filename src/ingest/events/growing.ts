/**
 * 32-bit integers that grow at their end. One kind of array for all, so that the code around it
 * stays quick. `values` is replaced when it grows: read it each time.
 */
export class GrowingIntegers {
  length = 0;
  values = new Int32Array(256);

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  /** A copy of what was pushed, with a buffer of its own; -1 becomes 0xffffffff. */
  toUnsigned(): Uint32Array {
    return new Uint32Array(this.values.slice(0, this.length).buffer);
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
    const { values } = this;
    let to = this.length;
    // Most are a few bytes, for which a loop is quicker than a view and a call.
    for (let at = start; at < end; at++) values[to++] = buffer[at]!;
    this.length = to;
  }

  toArray(): Uint8Array {
    return this.values.slice(0, this.length);
  }
}
