import { t } from "../../i18n/index.ts";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import type { ExportState } from "./use-export.ts";

const words = t.handout.dialog;

/** How far the export is, and what became of it. */
export function ExportOutcome({ state }: { readonly state: ExportState }) {
  return (
    <>
      {state.type === "running" && (
        <ProgressBar label={words.running} done={state.done} total={state.total} />
      )}
      {state.type === "failed" && (
        <p role="alert" className="export__failed">
          {words.failed(state.reason)} {words.advice}
        </p>
      )}
      <p role="status" className="export__said">
        {state.type === "done" && words.done(state.name, state.bytes)}
        {state.type === "cancelled" && words.cancelled}
      </p>
    </>
  );
}
