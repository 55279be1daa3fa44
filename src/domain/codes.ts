/** Positions in an order that the caller keeps. The narrowest array saves memory; any will do. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** An array for codes below `size`. */
export function codesFor(size: number, length: number): Codes {
  if (size <= 0x100) return new Uint8Array(length);
  return size <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
