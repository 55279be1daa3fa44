import type { FileFault, FileFaultCode } from "../../domain/import-question.ts";
import { reasonOf } from "../../domain/reason-of.ts";
import {
  beginningOf,
  type Course,
  inUtf8,
  type Member,
  type Piece,
  piecesOf,
} from "./byte-source.ts";
import { textOf } from "./cells.ts";
import { isPackedOtherwise, magicOf, otherKind } from "../file-magic.ts";
import { looksLikeText } from "./looks-like-text.ts";
import { openDelimited } from "./open-delimited.ts";
import { openJson } from "./open-json.ts";
import type { Opened, OpenedTable } from "./opened.ts";
import { isPartOfShapefile, isShape, stemOf } from "./shapefile-kind.ts";
import { sniffEncoding, type SniffedEncoding } from "./sniff-text.ts";
import { withStatedSystem } from "./stated-system.ts";
import { isOpenSpreadsheet, type ZipEntry, zipEntries } from "./zip-members.ts";

/** So much of a file says what it is. */
const BEGINNING = 1 << 18;
/** GeoJSON says before its features what holds for all of them. */
const OPENING = 1 << 14;
/** So much, where the first row is not whole in that. */
const LONGER_BEGINNING = 1 << 22;
/** What a workbook or an archive in an archive may weigh, unpacked: it is held as a whole. */
const MOST_HELD = 400 * 1024 * 1024;
/** An archive in an archive in an archive is no set of tables. */
const DEEPEST = 3;

type Found = readonly (OpenedTable | FileFault)[];
const fault = (code: FileFaultCode, where: string, detail = ""): Found => [{ code, where, detail }];

async function utf8Of(bytes: Uint8Array, encoding: SniffedEncoding): Promise<Uint8Array> {
  async function* once(): AsyncGenerator<Piece> {
    yield { bytes, taken: bytes.length };
  }
  const parts: BlobPart[] = [];
  for await (const piece of inUtf8(once(), encoding)) parts.push(new Uint8Array(piece.bytes));
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Formats that are read from their end need the whole file unpacked. */
async function unpacked(member: Member): Promise<Member | null> {
  if (member.packing === "none") return member;
  const course: Course = { cut: null };
  const parts: BlobPart[] = [];
  let size = 0;
  for await (const { bytes } of piecesOf(member, course)) {
    parts.push(new Uint8Array(bytes));
    size += bytes.length;
    if (size > MOST_HELD) return null;
  }
  return { name: member.name, blob: new Blob(parts), packing: "none" };
}

async function openZip(member: Member, depth: number): Promise<Found> {
  const entries = await zipEntries(member.blob);
  const has = (path: string) => entries.some((entry) => entry.path === path);
  const workbook = has("xl/workbook.xml") || has("xl/workbook.bin") ? "xlsx" : null;
  const format = workbook ?? ((await isOpenSpreadsheet(entries)) ? "ods" : null);
  if (format !== null) {
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (size > MOST_HELD) return fault("too-large", member.name, String(size));
    return (await import("./open-sheets.ts")).openSheets(member, format);
  }
  if (entries.length === 0) return fault("no-directory", member.name);
  const found: (OpenedTable | FileFault)[] = [];
  const shapes = entries.filter(({ path }) => isShape(path));
  const isShapePart = ({ path }: ZipEntry) =>
    isPartOfShapefile(path) && shapes.some((shape) => stemOf(shape.path) === stemOf(path));
  for (const entry of entries) {
    const where = `${member.name} › ${entry.path}`;
    if (shapes.includes(entry)) {
      const { openShapefile } = await import("./open-shapefile.ts");
      found.push(await openShapefile(where, entry, entries, MOST_HELD));
    } else if (isShapePart(entry)) continue;
    else if (entry.isEncrypted) found.push(...fault("encrypted", where));
    else if (entry.isPackedOtherwise) found.push(...fault("packed-otherwise", where));
    else found.push(...(await openSafely({ ...entry.member, name: where }, depth + 1)));
  }
  return found;
}

/** JSON that holds records, or a table in another shape. */
async function openAnyJson(member: Member, encoding: SniffedEncoding, text: Uint8Array) {
  const found = openJson(member, encoding, text);
  if (found === null || !("code" in found) || found.code !== "no-objects") return found;
  const { asRecordLines } = await import("./json-tables.ts");
  const lines = await asRecordLines(member, encoding);
  if (lines === null) return found;
  const { bytes } = await beginningOf(lines, BEGINNING);
  return openJson(lines, sniffEncoding(bytes), bytes);
}

async function openText(member: Member, bytes: Uint8Array, isWhole: boolean): Promise<Found> {
  if (isPackedOtherwise(bytes)) return fault("packed-otherwise", member.name);
  const kind = otherKind(bytes);
  if (kind !== null) return fault("other-kind", member.name, kind);
  const encoding = sniffEncoding(bytes);
  const text = await utf8Of(bytes, encoding);
  if (!looksLikeText(text)) return fault("not-text", member.name);
  const first = text.find((byte) => byte > 32);
  if (first === undefined) return fault("empty", member.name);
  if (first === 0x3c) return fault("markup", member.name);
  const found =
    (await openAnyJson(member, encoding, text)) ?? openDelimited(member, encoding, text, isWhole);
  if (!("sample" in found)) return [found];
  if (isWhole || found.sample.length > 0)
    return [await withStatedSystem(found, textOf(text, 0, Math.min(text.length, OPENING)))];
  if (bytes.length >= LONGER_BEGINNING) return fault("long-row", member.name);
  const longer = await beginningOf(member, LONGER_BEGINNING);
  return openText(member, longer.bytes, longer.isWhole);
}

async function openMember(member: Member, depth: number): Promise<Found> {
  const { bytes, isWhole, cut } = await beginningOf(member, BEGINNING);
  if (bytes.length === 0) return fault(cut === null ? "empty" : "damaged", member.name, cut ?? "");
  const magic = magicOf(bytes);
  if (magic === "text") return openText(member, bytes, isWhole);
  if (depth >= DEEPEST) return fault("nested-archive", member.name);
  if (magic === "gzip" && member.packing === "none")
    return openMember({ ...member, packing: "gzip" }, depth + 1);
  const whole = await unpacked(member);
  if (whole === null) return fault("too-large", member.name, String(MOST_HELD));
  switch (magic) {
    case "gzip":
      return openMember({ ...whole, packing: "gzip" }, depth + 1);
    case "zip":
      return openZip(whole, depth);
    case "parquet":
      return [await (await import("./open-parquet.ts")).openParquet(whole)];
    case "ole":
      return (await import("./open-sheets.ts")).openSheets(whole, "xls");
  }
}

/** One bad file in an archive does not keep the others from being read. */
async function openSafely(member: Member, depth: number): Promise<Found> {
  try {
    return await openMember(member, depth);
  } catch (error) {
    const report = reasonOf(error);
    return fault(/password|encrypt/iu.test(report) ? "encrypted" : "damaged", member.name, report);
  }
}

/**
 * A file that an analyst brings → the tables in it, with their headers and first rows. What a file is
 * is seen from its bytes. Untrusted: whatever it holds, the answer is tables or faults, never an
 * exception.
 */
export async function openEventFile(blob: Blob, fileName: string): Promise<Opened> {
  const found = await openSafely({ name: fileName, blob, packing: "none" }, 0);
  const tables = found.filter((each) => "header" in each);
  const faults = found.filter((each) => "code" in each);
  return { fileName, tables, faults };
}
