import { reasonOf } from "../domain/reason-of.ts";
import type { PDFDocumentLoadingTask, PDFPageProxy } from "pdfjs-dist";
import { type ReadResult, refuse } from "./refusal.ts";

export const MOST_PAGES = 2_000;
/** UTF-16 units after which no more pages are read: a page can hold more text than a book. */
const MOST_TEXT = 5_000_000;
/** Milliseconds after which the reader is stopped: a file can be made to keep it busy for ever. */
const LONGEST = 60_000;

async function textOfPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  page.cleanup();
  return items
    .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
    .join("");
}

async function textOfTask(task: PDFDocumentLoadingTask): Promise<ReadResult> {
  const file = await task.promise;
  if (file.numPages > MOST_PAGES) return refuse("too-many-pages", file.numPages);
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const text = await textOfPage(await file.getPage(number));
    pages.push(text.trimEnd());
    length += text.length;
    if (length > MOST_TEXT) return refuse("too-large", length);
  }
  const text = pages.join("\n").trim();
  return text === "" ? refuse("no-text") : { text };
}

/** The text of a PDF, a line for each line. Read in a worker of this origin; runs no script of the file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const [library, { default: worker }] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.min.mjs?url"),
  ]);
  library.GlobalWorkerOptions.workerSrc = worker;
  const task = library.getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ReadResult>((resolve) => {
    timer = setTimeout(() => resolve(refuse("unreadable", `${LONGEST / 1000} s`)), LONGEST);
  });
  try {
    return await Promise.race([textOfTask(task), late]);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return refuse("encrypted");
    return refuse("unreadable", reasonOf(error));
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}
