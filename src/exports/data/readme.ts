import { t } from "../../i18n/index.ts";
import { aboutWords, countWords } from "./about-words.ts";
import type { ExportedData } from "./exported-data.ts";
import { GEOMETRY_BASES } from "./place-geometry.ts";

const words = t.dataPackage;

/** What the package is and how it is read, for those who have nothing but the file. */
export function readmeText(data: ExportedData): string {
  const about = aboutWords(data.about).map(([name, value]) => `${name}: ${value}`);
  const files = Object.entries(words.resources).map(([name, said]) => `- ${name}: ${said}`);
  const points = GEOMETRY_BASES.map((basis) => `- ${basis}: ${words.geometryBasis[basis]}`);
  const blocks = [
    [...about, countWords(data), words.assertion],
    [words.readme.files, ...files],
    [words.readme.reading, ...words.readme.notes.map((note) => `- ${note}`)],
    [words.readme.points, ...points],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
