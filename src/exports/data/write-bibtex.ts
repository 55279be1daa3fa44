import { t } from "../../i18n/index.ts";
import { aboutWords } from "./about-words.ts";
import { type CslItem, datePartsOf, toCsl } from "./csl.ts";
import type { ExportedData } from "./exported-data.ts";
import { oneLine } from "./one-line.ts";

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts "\{" as an open brace; one that a title leaves open would swallow the file.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "#": "\\#",
  $: "\\$",
  "%": "\\%",
  "&": "\\&",
  _: "\\_",
};

/** Text as TeX sets it. Letters of all scripts stay: files are UTF-8. */
const tex = (text: string): string =>
  oneLine(text).replaceAll(/[\\{}~^#$%&_]/gu, (character) => SPECIAL[character] ?? character);

/** Outside entries BibTeX skips everything but "@", which would begin one. */
const comment = (text: string): string => `% ${oneLine(text).replaceAll("@", "(at)")}\n`;

function entry(item: CslItem): string {
  const [year, month] = datePartsOf(item);
  const literal = item.issued !== undefined && "literal" in item.issued ? item.issued.literal : "";
  const fields: readonly (readonly [string, string])[] = [
    // Braces twice: styles would otherwise put names into lower case.
    ["title", `{${tex(item.title)}}`],
    ["year", year === undefined ? tex(literal || t.dataPackage.noDate) : String(year)],
    ...(month === undefined ? [] : [["month", String(month)] as const]),
    ...(item.publisher === undefined ? [] : [["howpublished", tex(item.publisher)] as const]),
    ["language", tex(item.language)],
    ["note", tex(item.note)],
  ];
  return `@misc{${item.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
}

/** The documents as BibTeX; what the file is stands in front as a comment. */
export function bibtex({ about, documents }: ExportedData): string {
  const head = aboutWords(about).map(([name, value]) => comment(`${name}: ${value}`));
  return [head.join(""), ...documents.map((document) => entry(toCsl(document)))].join("\n");
}
