import { unpackValue } from "../../domain/packed-value.ts";
import type { AttachedDocument } from "../../domain/attached.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { ProblemWords } from "../../domain/file-problem.ts";
import { nextTask } from "../../domain/next-task.ts";
import type { KeptBoundaries } from "../../domain/own-boundaries.ts";
import {
  EMPTY_CONTENTS,
  type OriginalFile,
  type RefusedEntry,
  type WorkspaceRead,
} from "../../domain/workspace.ts";
import {
  arrayFile,
  BOUNDARIES_FOLDER,
  BRIEFINGS_PATH,
  CHOICES_PATH,
  ORIGINAL_FOLDER,
  RATINGS_PATH,
  SET_FILE,
} from "../../domain/workspace-file.ts";
import { readAttached } from "../../records/read-attached.ts";
import { readChoice } from "../../records/read-choice.ts";
import { readDataSet } from "../../records/read-data-set.ts";
import { readKeptBriefing } from "../../records/read-kept-briefing.ts";
import { readBoundariesFile } from "../../records/read-own-boundaries.ts";
import { readRatings } from "../../records/read-ratings.ts";
import { readSetFile } from "../../records/read-set-file.ts";
import { jsonOf, unpackArchive, type UnpackedArchive } from "./unpack-archive.ts";

type Files = UnpackedArchive["files"];
type Refuse = (path: string, reason: string) => void;
type ReadOne<T> = (
  raw: unknown,
) => { readonly thing: T; readonly fault?: string } | { readonly fault: string };

function readJson(files: Files, path: string, refuse: Refuse): unknown {
  const bytes = files.get(path);
  if (bytes === undefined) return null;
  const json = jsonOf(bytes);
  if ("value" in json) return json.value;
  refuse(path, json.fault);
  return null;
}

/** Each entry of a list that can be read; the others are refused by their place in it. */
function readList<T>(
  files: Files,
  path: string,
  read: ReadOne<T>,
  words: ProblemWords,
  refuse: Refuse,
): readonly T[] {
  const raw = readJson(files, path, refuse);
  if (raw === null) return [];
  if (!Array.isArray(raw)) {
    refuse(path, words.archive({ code: "no-list" }));
    return [];
  }
  return raw.flatMap((each: unknown, at): readonly T[] => {
    const one = read(each);
    if (one.fault !== undefined) refuse(`${path}, entry ${at + 1}`, one.fault);
    return "thing" in one ? [one.thing] : [];
  });
}

function readOwnRatings(files: Files, words: ProblemWords, refuse: Refuse) {
  const bytes = files.get(RATINGS_PATH);
  if (bytes === undefined) return [];
  const { ratings, rejected, fault } = readRatings(new TextDecoder().decode(bytes));
  if (fault !== null) refuse(RATINGS_PATH, fault.detail);
  for (const { index, subject, problem } of rejected)
    refuse(
      `${RATINGS_PATH}, entry ${index + 1}`,
      [subject, words.rating(problem)].filter(Boolean).join(" "),
    );
  return ratings;
}

function readDocuments(files: Files, refuse: Refuse): readonly AttachedDocument[] {
  return [...files.keys()]
    .filter((path) => path.startsWith("documents/"))
    .flatMap((path): readonly AttachedDocument[] => {
      const raw = readJson(files, path, refuse);
      if (raw === null) return [];
      const read = readAttached(raw);
      if ("fault" in read) refuse(path, read.fault);
      return "thing" in read ? [{ ...read.thing, passages: new Map() }] : [];
    });
}

function readBoundaries(files: Files, refuse: Refuse): readonly KeptBoundaries[] {
  return [...files.keys()]
    .filter((path) => path.startsWith(BOUNDARIES_FOLDER))
    .flatMap((path): readonly KeptBoundaries[] => {
      const raw = readJson(files, path, refuse);
      if (raw === null) return [];
      const read = readBoundariesFile(raw);
      if ("fault" in read) refuse(path, read.fault);
      return "thing" in read ? [read.thing] : [];
    });
}

interface ReadSets {
  readonly dataSets: readonly DataSet[];
  readonly originals: readonly OriginalFile[];
  readonly toReadAgain: readonly OriginalFile[];
}

async function readSets(files: Files, refuse: Refuse): Promise<ReadSets> {
  const dataSets: DataSet[] = [];
  const originals: OriginalFile[] = [];
  const toReadAgain: OriginalFile[] = [];
  for (const path of files.keys()) {
    if (!path.startsWith("data-sets/") || !path.endsWith(`/${SET_FILE}`)) continue;
    const folder = path.slice(0, -SET_FILE.length);
    const raw = readJson(files, path, refuse);
    if (raw === null) continue;
    const set = readSetFile(raw);
    if ("fault" in set) {
      refuse(path, set.fault);
      continue;
    }
    const { facts, version, packed, original } = set;
    const bytes =
      original === null ? undefined : files.get(folder + ORIGINAL_FOLDER + original.name);
    const file: OriginalFile | null =
      original === null || bytes === undefined
        ? null
        : {
            id: facts.id,
            fileName: facts.fileName,
            bytes: new Blob([bytes]),
            isPacked: original.isPacked,
          };
    const arrays: Uint8Array<ArrayBuffer>[] = [];
    for (let at = 0; ; at++) {
      const array = files.get(folder + arrayFile(at));
      if (array === undefined) break;
      arrays.push(array);
    }
    const parts = unpackValue({ json: packed, arrays });
    const values = typeof parts === "object" && parts !== null ? { ...parts, version } : null;
    const read = await readDataSet(facts, values, values, nextTask);
    if ("thing" in read) {
      dataSets.push(read.thing);
      if (file !== null) originals.push(file);
    } else {
      refuse(path, read.fault);
      if (file !== null) toReadAgain.push(file);
    }
  }
  return { dataSets, originals, toReadAgain };
}

const nothing = (fault: string): WorkspaceRead => ({
  contents: EMPTY_CONTENTS,
  originals: [],
  toReadAgain: [],
  refused: [],
  fault,
});

/** Of several with one key the first is taken. */
function onlyFirst<T>(list: readonly T[], keyOf: (thing: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter((thing) => {
    const key = keyOf(thing);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

/** An untrusted workspace file → what of it can be taken, and what not, with reasons. Never throws. */
export async function readWorkspaceFile(blob: Blob, words: ProblemWords): Promise<WorkspaceRead> {
  const archive = await unpackArchive(blob, words);
  if ("fault" in archive) return nothing(archive.fault);
  const { files } = archive;
  const refused: RefusedEntry[] = [...archive.refused];
  const refuse: Refuse = (path, reason) => refused.push({ path, reason });
  const readBriefing = (raw: unknown) => readKeptBriefing(raw, words);
  const briefings = readList(files, BRIEFINGS_PATH, readBriefing, words, refuse);
  const choices = readList(files, CHOICES_PATH, readChoice, words, refuse);
  const { dataSets, originals, toReadAgain } = await readSets(files, refuse);
  return {
    contents: {
      ownBoundaries: onlyFirst(readBoundaries(files, refuse), ({ own }) => own.id),
      dataSets: onlyFirst(dataSets, ({ id }) => id),
      choices: onlyFirst(choices, ({ kind, name }) => `${kind}:${name}`),
      ratings: readOwnRatings(files, words, refuse),
      briefings: onlyFirst(briefings, ({ key }) => key),
      attached: onlyFirst(readDocuments(files, refuse), ({ document }) => document),
    },
    originals,
    toReadAgain,
    refused,
    fault: null,
  };
}
