import { type Document, LineCounter, parseDocument } from "yaml";

/** A block of YAML inside of a file, and where in the file its parts stand. */
export interface YamlRead {
  readonly document: Document.Parsed;
  /** The line in the file of an offset into the block. */
  readonly lineOf: (offset: number) => number;
  readonly faults: readonly { readonly line: number; readonly reason: string }[];
}

/** Reads a block whose first line is the line `firstLine` of its file. Never throws. */
export function readYaml(text: string, firstLine: number): YamlRead {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const lineOf = (offset: number) => firstLine + lineCounter.linePos(offset).line - 1;
  const faults = document.errors.map(({ pos, message }) => ({
    line: lineOf(pos[0]),
    // The lines after the first draw where it is.
    reason: message.split("\n")[0] ?? "",
  }));
  return { document, lineOf, faults };
}
