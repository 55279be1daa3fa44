/** Id of the element that holds the files of a page that is one file. */
export const EMBEDDED_ID = "attest-files";

const holder = globalThis.document?.getElementById(EMBEDDED_ID) ?? null;

/** Whether the page is one file that carries its data, its boundaries and its briefing. */
export const isSingleFile = holder !== null;

const files: Readonly<Record<string, string>> =
  holder === null ? {} : (JSON.parse(holder.textContent) as Record<string, string>);

/** The text of a file that travels in the page, as `data/claims.json`; null on a served page. */
export const embeddedFile = (path: string): string | null => files[path] ?? null;

const read = new Map<string, unknown>();

/** The same as JSON, read once: the same object each time. */
export function embeddedJson(path: string): unknown {
  const text = embeddedFile(path);
  if (text === null) return null;
  if (!read.has(path)) read.set(path, JSON.parse(text));
  return read.get(path) ?? null;
}
