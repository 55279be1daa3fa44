import type { Briefing } from "../domain/briefing.ts";
import { COLLECTIONS, dataFileName } from "../domain/data-file.ts";
import { writeBriefing } from "../exports/write-briefing.ts";
import { isOfflineTemplate, writeOfflineHtml } from "../exports/write-offline-html.ts";
import { t } from "../i18n/index.ts";
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

async function textOf(path: string, signal: AbortSignal): Promise<string> {
  const file = await fetchText(path, signal);
  signal.throwIfAborted();
  if ("error" in file) throw new Error(t.offline.missing(path, file.error));
  return file.text;
}

/** A server may answer with its first page for a file that it does not have. */
async function fetchTemplate(signal: AbortSignal): Promise<string> {
  const template = await textOf(TEMPLATE, signal);
  if (!isOfflineTemplate(template)) throw new Error(t.offline.noTemplate(TEMPLATE));
  return template;
}

/**
 * The whole dashboard with its data and one briefing as one page that needs no network; `carried`
 * are further files, by the paths under which the page asks for them. Rejects
 * with the signal's reason when it is aborted, and else with an error that names the file that could
 * not be had and says what to do.
 */
export async function offlinePage(
  briefing: Briefing,
  carried: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  const [template, ...texts] = await Promise.all([
    fetchTemplate(signal),
    ...FILES.map(async (path) => [path, await textOf(path, signal)] as const),
  ]);
  const files = {
    ...Object.fromEntries(texts),
    ...carried,
    [BRIEFING_PATH]: writeBriefing(briefing),
  };
  return writeOfflineHtml(template, { title: briefing.title || t.briefing.untitled, files });
}
