/** A name as it is compared: without case, marks and punctuation, in any script. */
export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** FNV-1a over UTF-16 units, 32 bits: short, and the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const LONGEST = 40;

/**
 * A permanent id for a name that no record has: its Latin letters and digits, and a hash of the
 * whole, so that names in other scripts, and names that differ in their signs alone, stay apart.
 */
export function idOfName(kind: string, name: string): string {
  const letters = foldName(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, "");
  return [kind, letters, hashOf(name.trim()).toString(36)].filter((part) => part !== "").join("-");
}

/** Whether an id was made of a name, which is known only while what gave it is there. */
export const isIdOfName = (kind: string, id: string): boolean => id.startsWith(`${kind}-`);
