import type { DataSet } from "../../domain/data-set.ts";
import type { OwnBoundaries } from "../../domain/own-boundaries.ts";

/** Bytes of the arrays of numbers in a value, and two for each letter of its texts. */
function bytesIn(value: unknown): number {
  if (typeof value === "string") return 2 * value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 8;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.reduce<number>((sum, part) => sum + bytesIn(part), 0);
}

/** Bytes that the columns of a data set take, roughly. */
export const bytesOfDataSet = ({ events, join }: DataSet): number =>
  bytesIn(events) + bytesIn(join);

/** Bytes that the outlines of own boundaries take, roughly. */
export const bytesOfBoundaries = ({ units, fit }: OwnBoundaries): number =>
  bytesIn(units) + bytesIn(fit);
