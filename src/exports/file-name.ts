/** Names of files may have 255 bytes; these many words say what is in one. */
const MOST_WORDS = 16;

/** "Claims by group", "2026-01-31" → "attest-claims-by-group-2026-01-31.svg". */
export function fileName(title: string, date: string, extension: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return `${["attest", ...(words ?? []).slice(0, MOST_WORDS), date].join("-")}.${extension}`;
}
