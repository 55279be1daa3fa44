/**
 * Bytes of places as numbers of four places each, the first of them lowest, as every browser's processor
 * has it; the last places are left out where they are fewer than four. To do the same with four
 * bytes at once is more than twice as fast as with one after the other.
 */
export const inFours = ({ buffer, byteOffset, length }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, length >>> 2);

/** The same byte for each of four places. */
export const fourOf = (byte: number): number => Math.imul(byte & 0xff, 0x01010101);
