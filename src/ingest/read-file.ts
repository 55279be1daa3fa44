import { reasonOf } from "../domain/reason-of.ts";
import { decodeText } from "./decode-text.ts";
import { fileTypeOf } from "./file-type.ts";
import { readHtml } from "./read-html.ts";
import { type ReadResult, refuse } from "./refusal.ts";

/** Size of a file in bytes. */
export const MOST_BYTES = 25 * 1024 * 1024;
/** Length of its text in UTF-16 units: some two thousand pages. */
export const MOST_CHARACTERS = 5_000_000;

async function readBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadResult> {
  const type = fileTypeOf(name, bytes);
  if (typeof type !== "string") return type;
  switch (type) {
    case "text":
      return decodeText(bytes);
    case "html":
      return readHtml(bytes);
    case "docx":
      return (await import("./read-docx.ts")).readDocx(bytes);
    case "pdf":
      return (await import("./read-pdf.ts")).readPdf(bytes);
  }
}

/**
 * A document file that a user brings → its text. Untrusted: whatever is in the file, the answer is a
 * text or a refusal, never an exception.
 */
export async function readDocumentFile(file: File): Promise<ReadResult> {
  if (file.size > MOST_BYTES) return refuse("too-large", file.size);
  if (file.size === 0) return refuse("empty");
  try {
    const read = await readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    if ("refused" in read) return read;
    if (read.text.length > MOST_CHARACTERS) return refuse("too-large", read.text.length);
    return read.text.trim() === "" ? refuse("empty") : read;
  } catch (error) {
    return refuse("unreadable", reasonOf(error));
  }
}
