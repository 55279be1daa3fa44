/**
 * A code column with codes in as few bytes as they need: the smaller it is, the more of it is in the
 * processor's cache.
 */
export type PackedColumn =
  | { readonly kind: "single"; readonly size: number; readonly values: Codes }
  | {
      readonly kind: "multi";
      readonly size: number;
      readonly offsets: Uint32Array;
      readonly values: Codes;
    };

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** An array for codes below `size`. */
export function codesFor(size: number, length: number): Codes {
  if (size <= 0x100) return new Uint8Array(length);
  return size <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
