/** The columns of events that are one number a row, growing together. */
export class NumberColumns {
  line = new Uint32Array(1024);
  longitude = new Float64Array(1024);
  latitude = new Float64Array(1024);
  datePrecision = new Uint8Array(1024);
  geoPrecision = new Uint8Array(1024);
  deathsLow = new Int32Array(1024);
  deathsBest = new Int32Array(1024);
  deathsHigh = new Int32Array(1024);

  /** Makes room for the row. */
  reserve(row: number): void {
    if (row < this.line.length) return;
    this.resize(this.line.length * 2);
  }

  /** To exactly so many rows, in buffers of their own. */
  resize(rows: number): void {
    const kept = Math.min(rows, this.line.length);
    const grown = <T extends Uint32Array | Float64Array | Uint8Array | Int32Array>(
      values: T,
      wider: T,
    ): T => {
      wider.set(values.subarray(0, kept));
      return wider;
    };
    this.line = grown(this.line, new Uint32Array(rows));
    this.longitude = grown(this.longitude, new Float64Array(rows));
    this.latitude = grown(this.latitude, new Float64Array(rows));
    this.datePrecision = grown(this.datePrecision, new Uint8Array(rows));
    this.geoPrecision = grown(this.geoPrecision, new Uint8Array(rows));
    this.deathsLow = grown(this.deathsLow, new Int32Array(rows));
    this.deathsBest = grown(this.deathsBest, new Int32Array(rows));
    this.deathsHigh = grown(this.deathsHigh, new Int32Array(rows));
  }
}
