/** What a file is by its first bytes; `ole` holds workbooks of old Excel, and documents of old Word. */
type Magic = "zip" | "gzip" | "parquet" | "ole" | "text";

/** Whether a file begins with these bytes. */
export const opens = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Whether a file is a zip, be it an empty one. */
export const isZip = (bytes: Uint8Array): boolean =>
  opens(bytes, 0x50, 0x4b, 0x03, 0x04) || opens(bytes, 0x50, 0x4b, 0x05, 0x06);

export const isGzip = (bytes: Uint8Array): boolean => opens(bytes, 0x1f, 0x8b);

export function magicOf(bytes: Uint8Array): Magic {
  if (isZip(bytes)) return "zip";
  if (isGzip(bytes)) return "gzip";
  if (opens(bytes, 0x50, 0x41, 0x52, 0x31)) return "parquet";
  return opens(bytes, 0xd0, 0xcf, 0x11, 0xe0) ? "ole" : "text";
}

/** bzip2, xz and Zstandard, which may hold a table that is out of reach. */
const PACKED_OTHERWISE: readonly (readonly number[])[] = [
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  [0x28, 0xb5, 0x2f, 0xfd],
];
export const isPackedOtherwise = (bytes: Uint8Array): boolean =>
  PACKED_OTHERWISE.some((magic) => opens(bytes, ...magic));

/** Kinds that are taken for text at first, by how they begin. */
const OTHER_KINDS: readonly (readonly [kind: string, ...magic: number[]])[] = [
  ["JPEG", 0xff, 0xd8, 0xff],
  ["PNG", 0x89, 0x50, 0x4e, 0x47],
  ["GIF", 0x47, 0x49, 0x46, 0x38],
  ["PDF", 0x25, 0x50, 0x44, 0x46, 0x2d],
  ["RAR", 0x52, 0x61, 0x72, 0x21],
  ["7z", 0x37, 0x7a, 0xbc, 0xaf, 0x27],
  ["SQLite", 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
];
/** The kind of a file that is neither a table nor text; null: it may be one. */
export const otherKind = (bytes: Uint8Array): string | null =>
  OTHER_KINDS.find(([, ...magic]) => opens(bytes, ...magic))?.[0] ?? null;
