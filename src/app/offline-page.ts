import type { Briefing } from "../domain/briefing.ts";
import { COLLECTIONS, dataFileName } from "../domain/data-file.ts";
import { writeBriefing } from "../exports/write-briefing.ts";
import { writeOfflineHtml } from "../exports/write-offline-html.ts";
import { BRIEFING_PATH, fetchText } from "./load-files.ts";

const TEMPLATE = "offline.html";
/** Everything that the page asks for after it has begun. */
const FILES = [
  ...COLLECTIONS.map((collection) => `data/${dataFileName(collection)}`),
  ...[
    "admin1",
    "border-parts",
    "borders",
    "context",
    "countries",
    "former-fata",
    "inner-lines",
    "places",
  ].map((name) => `geo/${name}.geojson`),
];

async function textOf(path: string): Promise<string> {
  const file = await fetchText(path);
  if ("error" in file) throw new Error(`${path}: ${file.error}`);
  return file.text;
}

/**
 * The whole dashboard with its data and one briefing as one page that needs no network. Rejects
 * with an error that names the file that could not be had.
 */
export async function offlinePage(briefing: Briefing, signal: AbortSignal): Promise<string> {
  const template = await textOf(TEMPLATE);
  const files: Record<string, string> = { [BRIEFING_PATH]: writeBriefing(briefing) };
  for (const path of FILES) {
    signal.throwIfAborted();
    files[path] = await textOf(path);
  }
  return writeOfflineHtml(template, { title: briefing.title, files });
}
