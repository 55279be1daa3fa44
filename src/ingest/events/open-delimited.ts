import type { FileFault } from "../../domain/import-question.ts";
import type { Member } from "./byte-source.ts";
import { cellTexts } from "./cells.ts";
import { headOf, type SampleRow } from "./find-header.ts";
import { type OpenedTable, SAMPLE_ROWS } from "./opened.ts";
import { recognise } from "./recognise-layout.ts";
import { RowTokenizer } from "./row-tokenizer.ts";
import { sniffDelimiter, type SniffedEncoding, sniffLineEnds } from "./sniff-text.ts";
import { headerOfRows } from "./without-header.ts";

/** Rows that are looked at to find the header and to guess what columns hold. */
const LOOKED_AT = 200;

/** The rows of a piece of text; the last is left out where the piece ends in the middle of it. */
function rowsIn(bytes: Uint8Array, delimiter: string, isWhole: boolean): SampleRow[] {
  const rows: SampleRow[] = [];
  const tokenizer = new RowTokenizer(delimiter.charCodeAt(0), {
    row(cells) {
      if (rows.length < LOOKED_AT) rows.push({ line: cells.line, texts: cellTexts(cells) });
    },
    damaged: () => undefined,
  });
  tokenizer.push(bytes);
  if (isWhole) tokenizer.end();
  return rows.filter(({ texts }) => texts.some((text) => text.trim() !== ""));
}

/** `bytes`: the beginning of the text in UTF-8, without a byte-order mark. */
export function openDelimited(
  member: Member,
  encoding: SniffedEncoding,
  bytes: Uint8Array,
  isWhole: boolean,
): OpenedTable | FileFault {
  const delimiter = sniffDelimiter(bytes);
  if (delimiter === null) return { code: "no-delimiter", where: member.name, detail: "" };
  const rows = rowsIn(bytes, delimiter, isWhole);
  const common = {
    name: member.name,
    format: "delimited",
    text: { encoding: encoding.encoding, delimiter, lineEnds: sniffLineEnds(bytes) },
    source: { kind: "delimited", member, encoding, delimiter },
  } as const;
  const bare = headerOfRows(rows.map(({ texts }) => texts));
  if (bare !== null) {
    const sample = rows.slice(0, SAMPLE_ROWS).map(({ texts }) => texts);
    return { ...common, header: bare.header, headerLine: 0, sample, recognised: bare.recognised };
  }
  const head = headOf(rows, true);
  if (head === null) return { code: "no-header", where: member.name, detail: String(rows.length) };
  const { header, headerLine, under, titles } = head;
  return {
    ...common,
    header,
    headerLine,
    titles,
    sample: under.slice(0, SAMPLE_ROWS),
    recognised: recognise(header, under),
  };
}
