import { embeddedFile } from "./embedded-file.ts";

/** The text of a file of this build, or of the page that carries it. Rejects with what is wrong. */
export async function fileText(path: string, signal: AbortSignal | null): Promise<string> {
  const embedded = embeddedFile(path);
  if (embedded !== null) return embedded;
  const response = await fetch(new URL(path, document.baseURI).href, { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.text();
}
