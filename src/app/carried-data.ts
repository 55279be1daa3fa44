import { CARRIED_LIST_PATH, CARRIED_PATH, type PageSize } from "../domain/carried.ts";
import { nextTask } from "../domain/next-task.ts";
import { EMPTY_CONTENTS, type WorkspaceContents } from "../domain/workspace.ts";
import { PROBLEM_WORDS } from "../exports/file-problem-in-words.ts";
import { base64 } from "../exports/handout/base64.ts";
import { writeWorkspaceFile } from "../exports/workspace/write-workspace-file.ts";
import { readWorkspaceFile } from "../ingest/workspace/read-workspace-file.ts";
import { carriedList } from "../selectors/carried.ts";
import type { State } from "../store/state.ts";
import type { AppStore } from "../store/store.ts";
import { contentsOf, takeContents } from "./workspace/page-contents.ts";

/** What slides count by, with the decisions on it; what is not shown stays with its analyst. */
export function carriedOf(all: WorkspaceContents): WorkspaceContents {
  const dataSets = all.dataSets.filter(({ isOn }) => isOn);
  const names = new Set(dataSets.flatMap(({ join }) => Object.keys(join.places)));
  return {
    ...EMPTY_CONTENTS,
    dataSets,
    ownBoundaries: all.ownBoundaries.filter(({ isInUse }) => isInUse),
    choices: all.choices.filter(({ kind, name }) =>
      kind === "places" ? names.has(name) : kind === "actors" && dataSets.length > 0,
    ),
  };
}

const madeFrom = ({ dataSets, choices, ownBoundaries, ownUnits }: State): readonly unknown[] => [
  dataSets,
  choices,
  ownBoundaries,
  ownUnits,
];

/** Files of a page that is one file, by their paths. */
type Files = Readonly<Record<string, string>>;

export interface Carrier {
  /** The files that hold what slides count by, or that only name it. */
  readonly files: (takesAlong: boolean) => Promise<Files>;
  /** Bytes that taking it along adds to a page. */
  readonly bytes: () => Promise<PageSize["carried"]>;
}

/** Packs what stands on the page: once, for looking at its size and for the file. */
export function openCarrier(store: AppStore): Carrier {
  let last: { readonly from: readonly unknown[]; readonly archive: Promise<Blob> } | null = null;
  const archive = (): Promise<Blob> => {
    const from = madeFrom(store.getState());
    const known = last?.from.every((each, at) => each === from[at]) === true ? last : null;
    const made = known ?? {
      from,
      archive: writeWorkspaceFile(
        carriedOf(contentsOf(store)),
        [],
        new Date().toISOString(),
        nextTask,
      ),
    };
    last = made;
    return made.archive;
  };
  return {
    files: async (takesAlong) => {
      const list = carriedList(store.getState(), takesAlong);
      if (list === null) return {};
      const listed = { [CARRIED_LIST_PATH]: JSON.stringify(list) };
      if (!takesAlong) return listed;
      const bytes = new Uint8Array(await (await archive()).arrayBuffer());
      return { ...listed, [CARRIED_PATH]: base64(bytes) };
    },
    bytes: async () => {
      if (carriedList(store.getState(), true) === null) return 0;
      return Math.ceil((await archive()).size / 3) * 4;
    },
  };
}

/** Empty where the text is damaged. */
function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  try {
    const text = atob(packed);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  } catch {
    return new Uint8Array();
  }
}

/** Puts on the page what travels in it. What cannot be read is missing: slides that count it say so. */
export async function takeCarried(store: AppStore, packed: string): Promise<void> {
  const { contents } = await readWorkspaceFile(new Blob([bytesOf(packed)]), PROBLEM_WORDS);
  await takeContents(store, contents, "merge");
}
