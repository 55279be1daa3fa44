import type { Intake } from "../domain/attached.ts";
import type { AppStore } from "../store/store.ts";
import type { ImportReply, ImportRequest } from "./import-worker.ts";

const EVENT_FILE = /\.(?:csv|tsv|tab|psv|json|ndjson|jsonl|geojson|xlsx|ods|parquet|gz|zip)$/iu;

/** Whether a file is one of events, by its name, and not a document. */
export const isEventFile = ({ name }: File): boolean => EVENT_FILE.test(name);

/**
 * Reads a file of events in a worker and puts it beside the record. `onStep` is told how far it is;
 * when `signal` is aborted the worker ends and nothing is added.
 */
export function importEventFile(
  store: AppStore,
  file: File,
  onStep: (intake: Intake) => void,
  signal: AbortSignal,
): Promise<Intake> {
  const fileName = file.name;
  const refused = (code: string, detail: string): Intake => ({
    fileName,
    state: "refused",
    code,
    detail,
  });
  const { boundaries } = store.getState();
  if (boundaries === null) return Promise.resolve(refused("no-boundaries", ""));
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
  const reading = new Promise<Intake>((resolve) => {
    signal.addEventListener("abort", () => resolve(refused("cancelled", "")));
    worker.addEventListener("error", ({ message }) => resolve(refused("no-events", message)));
    worker.addEventListener("message", ({ data }: MessageEvent<ImportReply>) => {
      if (data.type === "progress") {
        const { rows, bytes, totalBytes } = data.progress;
        onStep({
          fileName,
          state: "importing",
          rows,
          share: totalBytes === 0 ? 0 : bytes / totalBytes,
        });
      } else if (data.type === "failed") resolve(refused("no-events", data.reason));
      else if ("refused" in data.result) resolve(refused(data.result.refused, data.result.said));
      else {
        const { dataSet } = data.result;
        store.actions.putDataSet(dataSet);
        resolve({ fileName, state: "imported", dataSet: dataSet.id, rows: dataSet.events.rows });
      }
    });
  });
  const { admin1, countries } = boundaries;
  const request: ImportRequest = { file, boundaries: { admin1, countries } };
  worker.postMessage(request);
  return reading.finally(() => worker.terminate());
}
