import { hashOf } from "./name-id.ts";

const WORDS = 8;

/**
 * Tells whether numbers come from the same data: the SHA-256 of the record's files where nothing
 * stands beside them, else as many hex digits that differ wherever it or one of `beside` does. It
 * proves nothing. "" where the record is not read.
 */
export function markOfData(dataHash: string, beside: readonly string[]): string {
  if (dataHash === "" || beside.length === 0) return dataHash;
  const whole = JSON.stringify([dataHash, ...beside]);
  return Array.from({ length: WORDS }, (_, at) =>
    hashOf(`${at}${whole}`).toString(16).padStart(8, "0"),
  ).join("");
}
