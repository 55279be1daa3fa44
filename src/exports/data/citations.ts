import type { Claim } from "../../domain/schema/claim.ts";
import { t } from "../../i18n/index.ts";
import { aboutWords, countWords } from "./about-words.ts";
import { toCsl } from "./csl.ts";
import type { ExportedData } from "./exported-data.ts";
import { oneLine } from "./one-line.ts";

const words = t.dataPackage;

/** "Document 002, paragraph 10: “quote”"; without a quote for a row that describes nothing. */
export function citeClaim({ document, locator: { paragraph, quote } }: Claim): string {
  const place = words.located(document, paragraph);
  return oneLine(quote.exact === "" ? place : words.quoted(place, quote.exact));
}

/** "Document 002. “Title”. Publisher not stated, n.d. SHA-256: …" */
export function citeDocument(document: ExportedData["documents"][number]): string {
  const { title, publisher } = toCsl(document);
  const imprint = `${publisher ?? words.noPublisher}, ${document.published ?? words.noDate}`;
  const parts = [words.documentWord(document.id), words.titled(title), imprint];
  const sentences = parts.map((part) => (part.endsWith(".") ? part : `${part}.`));
  return oneLine(`${sentences.join(" ")} ${words.hash(document.sha256)}`);
}

/** Each document with its quoted phrases below it, as text to read. */
export function citationsText(data: ExportedData): string {
  const head = aboutWords(data.about).map(([name, value]) => oneLine(`${name}: ${value}`));
  const lists = data.documents.map((document) => {
    const claims = data.claims.filter((claim) => claim.document === document.id);
    return [
      citeDocument(document),
      ...claims.map((claim) => `  [${claim.id}] ${citeClaim(claim)}`),
    ].join("\n");
  });
  const blocks = [[...head, countWords(data), words.assertion].join("\n"), ...lists];
  return `${blocks.join("\n\n")}\n`;
}
