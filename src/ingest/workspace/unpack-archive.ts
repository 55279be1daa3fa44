import type { ProblemWords } from "../../domain/file-problem.ts";
import { reasonOf } from "../../domain/reason-of.ts";
import { sha256Of } from "../../domain/sha256.ts";
import type { RefusedEntry } from "../../domain/workspace.ts";
import { type Manifest, MANIFEST_PATH } from "../../domain/workspace-file.ts";
import { readManifest } from "../../records/read-manifest.ts";
import { piecesOf } from "../events/byte-source.ts";
import { isCutZip, type ZipEntry, zipEntries } from "../events/zip-members.ts";

/** Bytes that a file in the archive, and all of them, may have unpacked. */
const LARGEST_FILE = 1 << 30;
const LARGEST_ALL = 2 ** 32;
const LARGEST_MANIFEST = 1 << 22;

/** The files of an archive by their paths, whole and unharmed, and those that are not. */
export interface UnpackedArchive {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly refused: readonly RefusedEntry[];
}

/** The bytes of a file; a reason where it is damaged or grows beyond what it may. */
async function unpack(
  { member, isEncrypted, isPackedOtherwise }: ZipEntry,
  most: number,
  words: ProblemWords,
  beyond = words.archive({ code: "too-large", bytes: most }),
): Promise<Uint8Array<ArrayBuffer> | string> {
  if (isEncrypted) return words.archive({ code: "encrypted" });
  if (isPackedOtherwise) return words.archive({ code: "packed-otherwise" });
  const course: { cut: string | null } = { cut: null };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const { bytes } of piecesOf(member, course)) {
    length += bytes.length;
    // What unpacks to more than it may is let go of at once: no archive fills the memory.
    if (length > most) return beyond;
    parts.push(bytes);
  }
  if (course.cut !== null) return course.cut;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function jsonOf(
  bytes: Uint8Array,
): { readonly value: unknown } | { readonly fault: string } {
  try {
    return {
      value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown,
    };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

async function manifestOf(
  entries: readonly ZipEntry[],
  words: ProblemWords,
): Promise<Manifest | { readonly fault: string }> {
  const entry = entries.find(({ path }) => path === MANIFEST_PATH);
  if (entry === undefined) return { fault: words.archive({ code: "no-manifest" }) };
  const bytes = await unpack(entry, LARGEST_MANIFEST, words);
  if (typeof bytes === "string") return { fault: `${MANIFEST_PATH}: ${bytes}` };
  const json = jsonOf(bytes);
  return "fault" in json
    ? { fault: `${MANIFEST_PATH}: ${json.fault}` }
    : readManifest(json.value, words);
}

/**
 * The files of an untrusted archive that its manifest lists, each checked against its sum. Never
 * throws; the fault says why nothing could be read.
 */
export async function unpackArchive(
  blob: Blob,
  words: ProblemWords,
): Promise<UnpackedArchive | { readonly fault: string }> {
  try {
    if (await isCutZip(blob)) return { fault: words.archive({ code: "cut-short" }) };
    const entries = await zipEntries(blob);
    if (entries.length === 0) return { fault: words.archive({ code: "no-zip" }) };
    const manifest = await manifestOf(entries, words);
    if ("fault" in manifest) return manifest;
    const all = manifest.entries.reduce((sum, { bytes }) => sum + bytes, 0);
    if (all > LARGEST_ALL) return { fault: words.archive({ code: "all-too-large", bytes: all }) };
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const listed = new Set([MANIFEST_PATH, ...manifest.entries.map(({ path }) => path)]);
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    const refused: RefusedEntry[] = entries
      .filter(({ path }) => !listed.has(path))
      .map(({ path }) => ({ path, reason: words.archive({ code: "unlisted" }) }));
    for (const { path, bytes, sha256 } of manifest.entries) {
      const entry = byPath.get(path);
      const most = Math.min(bytes, LARGEST_FILE);
      const found =
        entry === undefined
          ? words.archive({ code: "missing" })
          : await unpack(entry, most, words, words.archive({ code: "longer-than-listed" }));
      if (typeof found === "string") refused.push({ path, reason: found });
      else if ((await sha256Of(found)) !== sha256)
        refused.push({ path, reason: words.archive({ code: "changed" }) });
      else files.set(path, found);
    }
    return { files, refused };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}
