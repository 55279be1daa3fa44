import type { Intake, Passage } from "../domain/attached.ts";
import { anchorQuotes } from "../ingest/anchor.ts";
import { noAttachedStore, openAttachedStore } from "../ingest/attached-store.ts";
import { sha256Of } from "../domain/sha256.ts";
import { identify } from "../ingest/identify.ts";
import { readDocumentFile } from "../ingest/read-file.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { importBoundaryFile, isBoundaryFile } from "./boundary-import.ts";
import { importEventFile, isEventFile } from "./event-import.ts";
import type { AppStore } from "../store/store.ts";
import { isSingleFile } from "../ui/embedded-file.ts";

/** Where each quote of a document stands in its text; quotes that are not in it are left out. */
function passagesOf(record: CodedRecord, document: string, text: string) {
  const claims = [...record.claims.values()].filter((claim) => claim.document === document);
  const anchors = anchorQuotes(
    claims.map(({ locator }) => locator.quote),
    text,
  );
  return new Map(
    claims.flatMap(({ id }, at): readonly (readonly [string, Passage])[] => {
      const anchor = anchors[at] ?? null;
      return anchor === null ? [] : [[id, anchor]];
    }),
  );
}

/** Any page opened from a disk could read what this one keeps, so a page that is one file keeps none. */
const kept = isSingleFile ? noAttachedStore : openAttachedStore();

type Attached = Parameters<typeof kept.put>[0];

function attach(store: AppStore, record: CodedRecord, attached: Attached): void {
  const { document, fileName, how, text } = attached;
  const passages = passagesOf(record, document, text);
  store.actions.attach({ document, fileName, how, text, passages });
}

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
  const attached: Attached = {
    document: found.document,
    fileName,
    how: found.how,
    text: read.text,
    sha256: await sha256Of(bytes),
    attachedAt: new Date().toISOString(),
  };
  attach(store, record, attached);
  const put = await kept.put(attached);
  return { fileName, state: "attached", ...found, notKept: "failed" in put ? put.failed : null };
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
    if (await isBoundaryFile(file)) {
      step(await importBoundaryFile(store, file, signal));
      continue;
    }
    step(
      isEventFile(file)
        ? await importEventFile(store, file, step, signal)
        : await takeIn(store, record, file),
    );
  }
}

/** Takes a document out of the page and out of the browser's storage. */
export async function forget(store: AppStore, document: string): Promise<void> {
  const id = store.getState().record?.documents.get(document)?.id;
  store.actions.forget(document);
  if (id !== undefined) await kept.forget(id);
}

/** Brings back what an earlier visit attached. */
export async function restoreAttached(store: AppStore): Promise<void> {
  const { record } = store.getState();
  if (record === null) return;
  const found = await kept.list();
  if ("failed" in found) return;
  for (const attached of found.value)
    if (record.documents.has(attached.document)) attach(store, record, attached);
}
