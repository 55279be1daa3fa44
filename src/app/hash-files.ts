import { sha256Of } from "../domain/sha256.ts";
import type { Files } from "../records/read-record.ts";

/**
 * SHA-256 of the data files' texts in the order of their names, in hex. A page without a secure
 * origin has no such sums: then "", and no slide can say whether its data are the same.
 */
export async function hashOf(files: Files): Promise<string> {
  if (!("subtle" in crypto)) return "";
  const texts = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, file]) => `${name}\n${"text" in file ? file.text : ""}\n`);
  return sha256Of(new TextEncoder().encode(texts.join("")));
}
