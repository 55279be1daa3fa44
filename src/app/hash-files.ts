import type { Files } from "../records/read-record.ts";

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * SHA-256 of the data files' texts in the order of their names, in hex. A page without a secure
 * origin has no such sums: then "", and no slide can say whether its data are the same.
 */
export async function hashOf(files: Files): Promise<string> {
  if (!("subtle" in crypto)) return "";
  const texts = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, file]) => `${name}\n${"text" in file ? file.text : ""}\n`);
  return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(texts.join(""))));
}
