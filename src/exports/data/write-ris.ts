import { aboutWords } from "./about-words.ts";
import { type CslItem, datePartsOf, toCsl } from "./csl.ts";
import type { ExportedData } from "./exported-data.ts";
import { oneLine } from "./one-line.ts";

/** "TI  - The title": two letters, two spaces, a hyphen, a space; lines end as in the format's home. */
const line = (tag: string, value: string) => `${tag}  - ${oneLine(value)}\r\n`;

const padded = (n: number | undefined) => (n === undefined ? "" : String(n).padStart(2, "0"));

function date(item: CslItem): string {
  const [year, month, day] = datePartsOf(item);
  if (year === undefined) return "";
  const stated = `${String(year).padStart(4, "0")}/${padded(month)}/${padded(day)}/`;
  return line("PY", stated.slice(0, 4)) + line("DA", stated);
}

function record(item: CslItem, about: string): string {
  const literal = item.issued !== undefined && "literal" in item.issued ? item.issued.literal : "";
  return [
    line("TY", "GEN"),
    line("ID", item.id),
    line("TI", item.title),
    item.publisher === undefined ? "" : line("PB", item.publisher),
    date(item),
    line("LA", item.language),
    line("N1", literal === "" ? item.note : `${item.note}. ${literal}`),
    line("N1", about),
    // The last line of a record has no value, but its space.
    "ER  - \r\n\r\n",
  ].join("");
}

/** The documents as RIS. The format has no room outside records: each says what the export is. */
export function ris({ about, documents }: ExportedData): string {
  const said = aboutWords(about)
    .map(([name, value]) => `${name}: ${value}`)
    .join(" · ");
  return documents.map((document) => record(toCsl(document), said)).join("");
}
