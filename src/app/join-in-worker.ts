import { abortable } from "../domain/abortable.ts";
import type { ProvinceJoin } from "../domain/data-set.ts";
import { joinProvinces } from "../ingest/join-provinces.ts";
import type { Joiner } from "./bind-joins.ts";
import type { JoinReply } from "./join-worker.ts";

/** Joins where there is no worker, as in a page that is one file. */
export const joinOnPage: Joiner = async ({ events, boundaries, choices }) =>
  Promise.resolve(joinProvinces(events, boundaries, choices));

/** Joins in a worker of its own, which ends with the answer or when `signal` is aborted. */
export const joinInWorker: Joiner = (request, signal) => {
  const worker = new Worker(new URL("./join-worker.ts", import.meta.url), { type: "module" });
  return abortable<ProvinceJoin>(signal, (resolve, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<JoinReply>) => {
      if ("join" in data) resolve(data.join);
      else reject(new Error(data.failed));
    });
    worker.postMessage(request);
    return () => reject(signal.reason);
  }).finally(() => worker.terminate());
};
