/**
 * The peers of import.bench.ts, as their documentation says that they are quickest: text comes in
 * pieces, rows go out as arrays of strings, nothing is kept. In JavaScript, since the packages are
 * only there after an install in this folder.
 */
import Papa from "papaparse";
import { inferSchema, initParser } from "udsv";

export async function papaparse(blob) {
  const { Readable } = await import("node:stream");
  const stream = Readable.from(textOf(blob));
  let rows = 0;
  await new Promise((resolve, reject) => {
    Papa.parse(stream, {
      chunk: ({ data }) => {
        rows += data.length;
      },
      complete: resolve,
      error: reject,
    });
  });
  return rows;
}

export async function udsv(blob) {
  let parser = null;
  let rows = 0;
  for await (const text of textOf(blob)) {
    parser ??= initParser(inferSchema(text));
    parser.chunk(text, parser.stringArrs, () => {
      rows += 1;
    });
  }
  parser?.end();
  return rows;
}

async function* textOf(blob) {
  const decoder = new TextDecoder();
  for (let at = 0; at < blob.size; at += 1 << 20) {
    const bytes = await blob.slice(at, at + (1 << 20)).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
  }
}
