import { RATINGS_FORMAT } from "../../domain/rating.ts";
import { MANIFEST_PATH, WORKSPACE_FORMAT } from "../../domain/workspace-file.ts";
import { beginningOf } from "../events/byte-source.ts";
import { zipEntries } from "../events/zip-members.ts";

/** So much of the list of files says whose it is: the format stands first in it. */
const LOOKED_AT = 1024;
const saysItIs = (format: string) => new RegExp(`"format"\\s*:\\s*"${format}"`, "u");

/** Whether a file is a workspace that was saved, of this version or another, whatever its name says. */
export async function isWorkspaceFile(file: Blob): Promise<boolean> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (magic[0] !== 0x50 || magic[1] !== 0x4b) return false;
  const list = (await zipEntries(file)).find(({ path }) => path === MANIFEST_PATH);
  if (list === undefined || list.isEncrypted || list.isPackedOtherwise) return false;
  const { bytes } = await beginningOf(list.member, LOOKED_AT);
  return saysItIs(WORKSPACE_FORMAT).test(new TextDecoder().decode(bytes));
}

/** Front matter that begins the file, up to the line that says of which version the briefing is. */
const BRIEFING_FRONT = /^---[^\S\n]*\n(?:(?!---)[^\n]*\n)*?attest:[^\S\n]*\d/u;

/** Whether a file is a briefing as it is written to one, which is Markdown and no document. */
export async function isBriefingFile(file: Blob): Promise<boolean> {
  return BRIEFING_FRONT.test((await file.slice(0, LOOKED_AT).text()).replaceAll("\r\n", "\n"));
}

/** Whether a file is one of ratings, which is JSON and no table. */
export async function isRatingsFile(file: Blob): Promise<boolean> {
  const text = await file.slice(0, LOOKED_AT).text();
  return text.trimStart().startsWith("{") && saysItIs(RATINGS_FORMAT).test(text);
}
