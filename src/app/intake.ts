import { sha256Of } from "../domain/sha256.ts";
import { identify } from "../ingest/identify.ts";
import {
  isBriefingFile,
  isRatingsFile,
  isWorkspaceFile,
} from "../ingest/workspace/is-workspace-file.ts";
import { readDocumentFile } from "../ingest/read-file.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { importBoundaryFile, isBoundaryFile } from "./boundary-import.ts";
import { type Course, importEventFile, type ImportTalk, isEventFile } from "./event-import.ts";
import { createIntakeQueue, type IntakeQueue } from "./intake-queue.ts";
import type { AppStore } from "../store/store.ts";
import { isSingleFile } from "../ui/embedded-file.ts";
import { passagesOf } from "./passages-of.ts";
import { logImport } from "./workspace/log-import.ts";
import { pageWorkspace } from "./workspace/page-workspace.ts";

async function takeIn(
  store: AppStore,
  record: CodedRecord,
  file: File,
  signal: AbortSignal,
): Promise<Course> {
  const refused = ({ refused: code, detail }: { refused: string; detail: string }): Course => ({
    state: "refused",
    code,
    detail,
  });
  const read = await readDocumentFile(file);
  if ("refused" in read) return refused(read);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await identify(bytes, read.text, record);
  if ("refused" in found) return refused(found);
  const { document, how } = found;
  const { text } = read;
  const sha256 = await sha256Of(bytes);
  signal.throwIfAborted();
  store.actions.attach({
    document,
    fileName: file.name,
    how,
    text,
    sha256,
    attachedAt: new Date().toISOString(),
    passages: passagesOf(record, document, text),
  });
  const failure = await (await pageWorkspace).save();
  return { state: "attached", ...found, notKept: failure?.failed ?? null };
}

/** Deals with one file, whatever it is. */
async function takeFile(store: AppStore, file: File, talk: ImportTalk): Promise<Course> {
  const { record } = store.getState();
  if (!isSingleFile && (await isWorkspaceFile(file))) return { state: "workspace", file };
  if (await isBriefingFile(file)) return { state: "briefing", file };
  if (await isRatingsFile(file)) return { state: "refused", code: "ratings", detail: "" };
  if (await isBoundaryFile(file)) return importBoundaryFile(store, file, talk.signal);
  const isOfEvents = await isEventFile(file);
  if (isOfEvents && isSingleFile) return { state: "refused", code: "left-out", detail: "" };
  if (isOfEvents) return logImport(store, file, () => importEventFile(store, file, talk));
  if (record === null) return { state: "refused", code: "no-record", detail: "" };
  return talk.inTurn(() => {
    talk.signal.throwIfAborted();
    talk.step({ state: "reading" });
    return takeIn(store, record, file, talk.signal);
  });
}

/** The files that are offered to a page, one after the other. */
export const openIntake = (store: AppStore): IntakeQueue =>
  createIntakeQueue(store, (file, talk) => takeFile(store, file, talk));
