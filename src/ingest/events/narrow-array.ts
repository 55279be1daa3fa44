import { type Codes, codesFor } from "../../domain/codes.ts";
import type { Counts } from "../../domain/event-columns.ts";

/** The first `length` of `values` as codes below `size`; what is negative becomes `none`. */
export function narrowCodes(values: Int32Array, length: number, size: number, none: number): Codes {
  const codes = codesFor(Math.max(size, none + 1), length);
  for (let at = 0; at < length; at++) codes[at] = values[at]! < 0 ? none : values[at]!;
  return codes;
}

/** Whole numbers in the narrowest array that holds them. */
export function narrowCounts(values: Int32Array): Counts {
  let [least, most] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    least = Math.min(least, values[at]!);
    most = Math.max(most, values[at]!);
  }
  if (least >= -0x80 && most < 0x80) return Int8Array.from(values);
  return least >= -0x8000 && most < 0x8000 ? Int16Array.from(values) : values;
}

/** The first of `others` that holds the same, so that both columns share it; else `values`. */
export function sharedWhereEqual<T extends Counts>(values: T, ...others: readonly T[]): T {
  const isSame = (other: T) =>
    other.BYTES_PER_ELEMENT === values.BYTES_PER_ELEMENT &&
    other.length === values.length &&
    other.every((value, at) => value === values[at]);
  return others.find(isSame) ?? values;
}
