import { beginningOf, type Member } from "./byte-source.ts";

/** A file in a ZIP archive. `isEncrypted`: its bytes need a password. `size`: unpacked, as stated. */
export interface ZipEntry {
  readonly member: Member;
  readonly path: string;
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly isPackedOtherwise: boolean;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64 = 1;
const FULL = 0xffffffff;
const END_SIZE = 22;
const LONGEST_REMARK = 0xffff;
/** An archive of more files is no set of tables. */
const MOST_ENTRIES = 10_000;
const LARGEST_DIRECTORY = 1 << 24;

async function viewOf(blob: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await blob.slice(Math.max(0, start), end).arrayBuffer());
}

const nameOf = (view: DataView, at: number, length: number) =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));

/** Sizes and offset that do not fit 32 bits stand in an extra field, in this order. */
function wideNumbers(view: DataView, at: number, length: number, numbers: number[]): number[] {
  let field = at;
  while (field + 4 <= at + length) {
    const size = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === ZIP64) {
      let value = field + 4;
      return numbers.map((number) => {
        if (number !== FULL || value + 8 > field + 4 + size) return number;
        value += 8;
        return Number(view.getBigUint64(value - 8, true));
      });
    }
    field += 4 + size;
  }
  return numbers;
}

/** Where the packed bytes begin: behind the local header, whose own fields say how long it is. */
async function contentStart(blob: Blob, header: number): Promise<number | null> {
  const view = await viewOf(blob, header, header + 30);
  if (view.byteLength < 30 || view.getUint32(0, true) !== LOCAL) return null;
  return header + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}

async function entryAt(blob: Blob, view: DataView, at: number): Promise<ZipEntry | null> {
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  if (at + 46 + nameLength + extraLength > view.byteLength) return null;
  const path = nameOf(view, at + 46, nameLength);
  const [size = 0, packed = 0, header = 0] = wideNumbers(view, at + 46 + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const start = await contentStart(blob, header);
  if (start === null) return null;
  return {
    path,
    size,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    isPackedOtherwise: method !== 0 && method !== 8,
    member: {
      name: path,
      blob: blob.slice(start, start + packed),
      packing: method === 8 ? "deflate" : "none",
    },
  };
}

/** An archive without its end: its first file is there, up to where the archive was cut. */
async function firstOfCut(blob: Blob): Promise<ZipEntry[]> {
  const start = await contentStart(blob, 0);
  if (start === null) return [];
  const view = await viewOf(blob, 0, start);
  if (view.byteLength < start) return [];
  const path = nameOf(view, 30, view.getUint16(26, true));
  const method = view.getUint16(8, true);
  const packing = method === 8 ? "deflate" : "none";
  return [
    {
      path,
      size: 0,
      isEncrypted: (view.getUint16(6, true) & 1) === 1,
      isPackedOtherwise: method !== 0 && method !== 8,
      member: { name: path, blob: blob.slice(start), packing },
    },
  ];
}

/** The end of an archive, and where in it the end record stands; below 0: it was cut off. */
async function endOf(blob: Blob): Promise<{ readonly tail: DataView; readonly end: number }> {
  const tail = await viewOf(blob, blob.size - END_SIZE - LONGEST_REMARK, blob.size);
  let end = tail.byteLength - END_SIZE;
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1;
  return { tail, end };
}

/** Whether a file begins as an archive does and has no end of one. */
export async function isCutZip(blob: Blob): Promise<boolean> {
  if ((await contentStart(blob, 0)) === null) return false;
  return (await endOf(blob)).end < 0;
}

/**
 * The files of a ZIP archive, by the directory at its end, so that a large archive is not read to list
 * it. Folders, and what macOS and dot files add, are left out.
 */
export async function zipEntries(blob: Blob): Promise<readonly ZipEntry[]> {
  const { tail, end } = await endOf(blob);
  if (end < 0) return firstOfCut(blob);
  const size = tail.getUint32(end + 12, true);
  // What stands before the end record is the directory, also where the archive was glued to a file.
  const endAt = blob.size - tail.byteLength + end;
  const stated = tail.getUint32(end + 16, true);
  const from = stated + size <= endAt ? stated : endAt - size;
  const view = await viewOf(blob, from, from + Math.min(size, LARGEST_DIRECTORY));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY) {
    if (entries.length === MOST_ENTRIES) break;
    const entry = await entryAt(blob, view, at);
    if (entry !== null) entries.push(entry);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries.filter(
    ({ path }) => !path.endsWith("/") && !/(?:^|\/)(?:__MACOSX|\.[^/]*)(?:\/|$)/u.test(path),
  );
}

/** Is an archive an ODS? Texts and slides of the same programs are archives like it. */
export async function isOpenSpreadsheet(entries: readonly ZipEntry[]): Promise<boolean> {
  const stated = entries.find(({ path }) => path === "mimetype");
  if (stated === undefined || entries.every(({ path }) => path !== "content.xml")) return false;
  const { bytes } = await beginningOf(stated.member, 100);
  return new TextDecoder().decode(bytes).includes("spreadsheet");
}
