import { reasonOf } from "../../domain/reason-of.ts";
import { beginningOf, inUtf8, type Member, type Piece } from "./byte-source.ts";
import { openDelimited } from "./open-delimited.ts";
import type { FileFault, Opened, OpenedTable } from "./opened.ts";
import { sniffEncoding, type SniffedEncoding } from "./sniff-text.ts";

/** So much of a file says what it is. */
const BEGINNING = 1 << 18;

async function utf8Of(bytes: Uint8Array, encoding: SniffedEncoding): Promise<Uint8Array> {
  async function* once(): AsyncGenerator<Piece> {
    yield { bytes, taken: bytes.length };
  }
  const parts: Uint8Array[] = [];
  for await (const piece of inUtf8(once(), encoding)) parts.push(piece.bytes);
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

type Found = readonly (OpenedTable | FileFault)[];

async function openMember(member: Member): Promise<Found> {
  const { bytes, isWhole } = await beginningOf(member, BEGINNING);
  if (bytes.length === 0) return [{ code: "empty", where: member.name, detail: "" }];
  const encoding = sniffEncoding(bytes);
  const text = await utf8Of(bytes, encoding);
  return [openDelimited(member, encoding, text, isWhole)];
}

/**
 * A file that an analyst brings → the tables in it, with their headers and first rows. What a file is
 * is seen from its bytes. Untrusted: whatever it holds, the answer is tables or faults, never an
 * exception.
 */
export async function openEventFile(blob: Blob, fileName: string): Promise<Opened> {
  let found: Found;
  try {
    found = await openMember({ name: fileName, blob, packing: "none" });
  } catch (error) {
    found = [{ code: "damaged", where: fileName, detail: reasonOf(error) }];
  }
  const tables = found.filter((each) => "header" in each);
  const faults = found.filter((each) => "code" in each);
  return { fileName, tables, faults };
}
