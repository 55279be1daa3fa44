import type { DocumentExtension } from "../domain/document-extensions.ts";
import { isZip, opens } from "./file-magic.ts";
import { type Refusal, refuse } from "./refusal.ts";

export type FileType = "text" | "html" | "docx" | "pdf";

const TYPES: Readonly<Record<DocumentExtension, FileType>> = {
  txt: "text",
  text: "text",
  md: "text",
  markdown: "text",
  htm: "html",
  html: "html",
  xhtml: "html",
  docx: "docx",
  pdf: "pdf",
};

const isDocument = (extension: string): extension is DocumentExtension =>
  Object.hasOwn(TYPES, extension);

type Magic = "pdf" | "zip" | "ole" | "picture" | null;

const latin = new TextDecoder("windows-1252");

/** What the first bytes say. Readers of PDF allow a kilobyte of anything before its mark. */
function magicOf(bytes: Uint8Array): Magic {
  if (isZip(bytes)) return "zip";
  if (opens(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "ole";
  if (opens(bytes, 0x89, 0x50, 0x4e, 0x47) || opens(bytes, 0xff, 0xd8, 0xff)) return "picture";
  return latin.decode(bytes.subarray(0, 1024)).includes("%PDF-") ? "pdf" : null;
}

/** Word keeps a document with a password in an OLE container with this stream, named in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");
  return latin.decode(bytes).includes(name);
}

/** The type that both the name and the first bytes of a file say it is. */
export function fileTypeOf(name: string, bytes: Uint8Array): FileType | Refusal {
  const extension = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!isDocument(extension)) return refuse("wrong-type", extension);
  const type = TYPES[extension];
  const magic = magicOf(bytes);
  if (type === "docx" && magic === "ole" && holdsEncryptedPackage(bytes))
    return refuse("encrypted");
  // A text may speak of PDF in its first lines, but not open with its mark.
  const spoken = magic === "pdf" && !opens(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d);
  const wanted = { text: null, html: null, docx: "zip", pdf: "pdf" }[type];
  const isText = wanted === null && (magic === null || spoken);
  return isText || magic === wanted ? type : refuse("wrong-type", extension);
}
