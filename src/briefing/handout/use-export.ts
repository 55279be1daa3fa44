import { useCallback, useEffect, useRef, useState } from "react";
import { reasonOf } from "../../domain/reason-of.ts";
import type { Exporting } from "../../store/state.ts";
import { useAppStore } from "../../store/react.ts";
import { download } from "../../ui/download.ts";
import type { Choices } from "./formats.ts";
import { type ExportTools, makeFile, type Progress } from "./make-file.ts";

/** Where an export stands. */
export type ExportState =
  | { readonly type: "idle" | "cancelled" }
  | ({ readonly type: "running" } & Progress)
  | { readonly type: "done"; readonly name: string; readonly bytes: number }
  | { readonly type: "failed"; readonly reason: string };

const IDLE: ExportState = { type: "idle" };

/** Makes one file at a time and hands it to the browser's downloads; closing cancels. */
export function useExport(tools: ExportTools) {
  const store = useAppStore();
  const [state, setState] = useState(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (exporting: Exporting, choices: Choices) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const show = (next: ExportState) => {
        if (running.current === controller) setState(next);
      };
      show({ type: "running", done: 0, total: 0 });
      try {
        const { name, blob } = await makeFile(store.getState(), {
          exporting,
          choices,
          tools,
          signal,
          onProgress: (progress) => show({ type: "running", ...progress }),
        });
        signal.throwIfAborted();
        download(name, blob);
        show({ type: "done", name, bytes: blob.size });
      } catch (error) {
        show(signal.aborted ? { type: "cancelled" } : { type: "failed", reason: reasonOf(error) });
      }
    },
    [store, tools],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, start, cancel };
}
