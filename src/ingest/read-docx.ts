import { reasonOf } from "../domain/reason-of.ts";
import { Unzip, UnzipInflate, zipSync } from "fflate";
import { type ReadResult, refuse } from "./refusal.ts";

/** Bytes that the parts of a Word file may come to, unpacked. */
export const MOST_UNPACKED = 60 * 1024 * 1024;
const MOST_PARTS = 5_000;
/** Bytes handed to the unpacker at a time, so that a bomb is noticed before it has gone off. */
const STEP = 16 * 1024;

const isWanted = (name: string) => /^(?:\[Content_Types\]\.xml|(?:_rels|word)\/.*)$/u.test(name);
const isText = (name: string) => /\.(?:xml|rels)$/u.test(name);

type Parts = ReadonlyMap<string, Uint8Array>;

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The XML parts of a Word file, unpacked as a stream and measured by what comes out, whatever sizes
 * the file states. Null: more than `MOST_UNPACKED` bytes. Throws what the unpacker throws.
 */
function unpack(bytes: Uint8Array): Parts | null {
  const chunks = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  let parts = 0;
  const tooMuch = () => unpacked > MOST_UNPACKED || parts > MOST_PARTS;
  const unzip = new Unzip((part) => {
    parts += 1;
    // A name that stands twice would let what is measured differ from what is read.
    if (!isWanted(part.name) || !isText(part.name) || chunks.has(part.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(part.name, own);
    part.ondata = (error, chunk) => {
      if (error !== null) throw error;
      unpacked += chunk.length;
      if (tooMuch()) part.terminate();
      else own.push(chunk);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !tooMuch(); at += STEP)
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  if (tooMuch()) return null;
  return new Map([...chunks].map(([name, own]) => [name, join(own)] as const));
}

/**
 * The text of a Word file, a line for each paragraph. The reader of Word files gets a package made
 * anew from the measured parts, so it never sees bytes that were not counted.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  // Bit 0 of the flags in the first local header: the package is encrypted.
  if (((bytes[6] ?? 0) & 1) === 1) return refuse("encrypted");
  let parts: Parts | null;
  try {
    parts = unpack(bytes);
  } catch (error) {
    return refuse("unreadable", reasonOf(error));
  }
  if (parts === null) return refuse("zip-bomb", MOST_UNPACKED);
  if (!parts.has("word/document.xml")) return refuse("wrong-type", "docx");
  const measured = zipSync(Object.fromEntries(parts), { level: 0 });
  const { default: mammoth } = await import("mammoth/mammoth.browser.js");
  const { value } = await mammoth.extractRawText({ arrayBuffer: measured.slice().buffer });
  const text = value.replace(/\n{2,}/gu, "\n").trim();
  return text === "" ? refuse("no-text") : { text };
}
