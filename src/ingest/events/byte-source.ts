import { Gunzip, Inflate } from "fflate";
import { reasonOf } from "../../domain/reason-of.ts";
import type { SniffedEncoding } from "./sniff-text.ts";

/** A file, or a file in an archive, that is read piece by piece. Plain data: it crosses threads. */
export interface Member {
  readonly name: string;
  readonly blob: Blob;
  readonly packing: "none" | "gzip" | "deflate";
}

/** `taken`: bytes of the member's blob that were used up to and with this piece. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly taken: number;
}

/** What went wrong on the way, for the caller to look at when the pieces have come. */
export interface Course {
  /** The member ends too early or is damaged: why, in words; null: it is whole. */
  cut: string | null;
}

const PIECE = 1 << 20;
/** Packed bytes can become a thousand times as many. */
const PACKED_PIECE = 1 << 16;

async function* rawPieces(blob: Blob, size: number): AsyncGenerator<Piece> {
  for (let at = 0; at < blob.size; at += size) {
    const part = blob.slice(at, at + size);
    yield { bytes: new Uint8Array(await part.arrayBuffer()), taken: at + part.size };
  }
}

/** The bytes of a member, unpacked, in pieces. Damage is no error, it is said in `course`. */
export async function* piecesOf(member: Member, course: Course): AsyncGenerator<Piece> {
  if (member.packing === "none") {
    yield* rawPieces(member.blob, PIECE);
    return;
  }
  const unpacker = member.packing === "gzip" ? new Gunzip() : new Inflate();
  const ready: Uint8Array[] = [];
  unpacker.ondata = (bytes) => {
    if (bytes.length > 0) ready.push(bytes);
  };
  const unpack = (bytes: Uint8Array, isLast: boolean) => {
    try {
      unpacker.push(bytes, isLast);
    } catch (error) {
      course.cut = reasonOf(error);
    }
  };
  let taken = 0;
  for await (const piece of rawPieces(member.blob, PACKED_PIECE)) {
    taken = piece.taken;
    unpack(piece.bytes, false);
    for (const bytes of ready.splice(0)) yield { bytes, taken };
    if (course.cut !== null) return;
  }
  // Only now the end is told, so that what a cut file still holds has come before the complaint.
  unpack(new Uint8Array(0), true);
  for (const bytes of ready) yield { bytes, taken };
}

/** Text in any encoding → the same in UTF-8, without its byte-order mark. */
export async function* inUtf8(
  pieces: AsyncIterable<Piece>,
  { encoding, mark }: SniffedEncoding,
): AsyncGenerator<Piece> {
  const decoder = encoding === "utf-8" ? null : new TextDecoder(encoding, { ignoreBOM: false });
  const encoder = new TextEncoder();
  let toSkip = decoder === null ? mark : 0;
  for await (const { bytes, taken } of pieces) {
    const skipped = Math.min(toSkip, bytes.length);
    toSkip -= skipped;
    const rest = bytes.subarray(skipped);
    yield {
      bytes: decoder === null ? rest : encoder.encode(decoder.decode(rest, { stream: true })),
      taken,
    };
  }
  if (decoder !== null) yield { bytes: encoder.encode(decoder.decode()), taken: 0 };
}

/** The first bytes of a member, at most `most`, unpacked. */
export async function beginningOf(
  member: Member,
  most: number,
): Promise<{ bytes: Uint8Array; isWhole: boolean; cut: string | null }> {
  const course: Course = { cut: null };
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = true;
  for await (const { bytes } of piecesOf(member, course)) {
    parts.push(bytes);
    length += bytes.length;
    if (length > most) {
      isWhole = false;
      break;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes: bytes.subarray(0, most), isWhole, cut: course.cut };
}
