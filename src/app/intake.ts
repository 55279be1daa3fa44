import type { Intake } from "../domain/attached.ts";
import { sha256Of } from "../domain/sha256.ts";
import { identify } from "../ingest/identify.ts";
import { readDocumentFile } from "../ingest/read-file.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { importEventFile, isEventFile } from "./event-import.ts";
import type { AppStore } from "../store/store.ts";
import { passagesOf } from "./passages-of.ts";
import { logImport } from "./workspace/log-import.ts";
import { pageWorkspace } from "./workspace/page-workspace.ts";

async function takeIn(store: AppStore, record: CodedRecord, file: File): Promise<Intake> {
  const fileName = file.name;
  const refused = ({ refused: code, detail }: { refused: string; detail: string }): Intake => ({
    fileName,
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
  store.actions.attach({
    document,
    fileName,
    how,
    text,
    sha256: await sha256Of(bytes),
    attachedAt: new Date().toISOString(),
    passages: passagesOf(record, document, text),
  });
  const failure = await (await pageWorkspace).save();
  return { fileName, state: "attached", ...found, notKept: failure?.failed ?? null };
}

/** Reads files one after the other, so that a folder does not fill the memory. */
export async function addFiles(
  store: AppStore,
  files: readonly File[],
  signal: AbortSignal,
): Promise<void> {
  const { record } = store.getState();
  if (record === null || files.length === 0) return;
  const intakes: Intake[] = files.map(({ name }) => ({ fileName: name, state: "reading" }));
  store.actions.setIntakes([...intakes]);
  for (const [at, file] of files.entries()) {
    const step = (intake: Intake) => {
      intakes[at] = intake;
      store.actions.setIntakes([...intakes]);
    };
    step(
      isEventFile(file)
        ? await logImport(file, () => importEventFile(store, file, step, signal))
        : await takeIn(store, record, file),
    );
  }
}
