import type { Passage } from "../domain/attached.ts";
import { anchorQuotes } from "../ingest/anchor.ts";
import { noAttachedStore, openAttachedStore } from "../ingest/attached-store.ts";
import { sha256Of } from "../domain/sha256.ts";
import { identify } from "../ingest/identify.ts";
import { readDocumentFile } from "../ingest/read-file.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { importBoundaryFile, isBoundaryFile } from "./boundary-import.ts";
import { type Course, importEventFile, type ImportTalk, isEventFile } from "./event-import.ts";
import { createIntakeQueue, type IntakeQueue } from "./intake-queue.ts";
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

async function takeIn(store: AppStore, record: CodedRecord, file: File): Promise<Course> {
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
  const attached: Attached = {
    document: found.document,
    fileName: file.name,
    how: found.how,
    text: read.text,
    sha256: await sha256Of(bytes),
    attachedAt: new Date().toISOString(),
  };
  attach(store, record, attached);
  const put = await kept.put(attached);
  return { state: "attached", ...found, notKept: "failed" in put ? put.failed : null };
}

/** Deals with one file, whatever it is. */
async function takeFile(store: AppStore, file: File, talk: ImportTalk): Promise<Course> {
  const { record } = store.getState();
  if (await isBoundaryFile(file)) return importBoundaryFile(store, file, talk.signal);
  if (isEventFile(file)) return importEventFile(store, file, talk);
  if (record === null) return { state: "refused", code: "no-record", detail: "" };
  return talk.inTurn(() => {
    talk.signal.throwIfAborted();
    talk.step({ state: "reading" });
    return takeIn(store, record, file);
  });
}

/** The files that are offered to a page, one after the other. */
export const openIntake = (store: AppStore): IntakeQueue =>
  createIntakeQueue(store, (file, talk) => takeFile(store, file, talk));

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
