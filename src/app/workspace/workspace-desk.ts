import type { OriginalFile, WorkspaceContents, WorkspaceRead } from "../../domain/workspace.ts";
import { PROBLEM_WORDS } from "../../exports/file-problem-in-words.ts";
import { writeWorkspaceFile } from "../../exports/workspace/write-workspace-file.ts";
import { readWorkspaceFile } from "../../ingest/workspace/read-workspace-file.ts";
import type { AppStore } from "../../store/store.ts";
import { nextTask } from "../../domain/next-task.ts";
import { passagesOf } from "../passages-of.ts";
import { fileInHand } from "./log-import.ts";
import { findInterrupted, importLog, pageWorkspace } from "./page-workspace.ts";

/** The files of the data sets that are open, from the browser or, where it keeps none, in hand. */
async function originalsOf(contents: WorkspaceContents): Promise<readonly OriginalFile[]> {
  const kept = await importLog.originals();
  return contents.dataSets.flatMap(({ id, fileName }): readonly OriginalFile[] => {
    const found = kept.find((each) => each.id === id);
    if (found !== undefined) return [found];
    const file = fileInHand(id);
    return file === null ? [] : [{ id, fileName, bytes: file, isPacked: false }];
  });
}

/** The workspace as one file. */
export async function writeWorkspace(withDocuments: boolean): Promise<Blob> {
  const all = (await pageWorkspace).contents();
  const contents = withDocuments ? all : { ...all, attached: [] };
  return writeWorkspaceFile(
    contents,
    await originalsOf(contents),
    new Date().toISOString(),
    nextTask,
  );
}

/** What a file holds; documents that the record does not have are refused, the others anchored. */
export async function readWorkspace(store: AppStore, file: File): Promise<WorkspaceRead> {
  const read = await readWorkspaceFile(file, PROBLEM_WORDS);
  const { coded } = store.getState();
  const known = read.contents.attached.filter(({ document }) => coded?.documents.has(document));
  const unknown = read.contents.attached.filter((each) => !known.includes(each));
  const attached = known.map((each) => ({
    ...each,
    passages: coded === null ? each.passages : passagesOf(coded, each.document, each.text),
  }));
  const refused = unknown.map(({ document }) => ({
    path: `documents/${document}.json`,
    reason: PROBLEM_WORDS.archive({ code: "not-in-record" }),
  }));
  return {
    ...read,
    contents: { ...read.contents, attached },
    refused: [...read.refused, ...refused],
  };
}

/** Takes over what a file holds: beside what stands here, where the file's counts, or in its place. */
export async function takeWorkspace(
  store: AppStore,
  { contents, originals, toReadAgain }: WorkspaceRead,
  how: "merge" | "replace",
): Promise<void> {
  const workspace = await pageWorkspace;
  await importLog.keepOriginals([...originals, ...toReadAgain]);
  await workspace.take(contents, how);
  await workspace.save();
  await findInterrupted(store);
}
