import { isWholeSentence, splitParagraphs } from "../../src/domain/quote.ts";
import { type CodedRecord, readRecord } from "../../src/records/read-record.ts";
import { documentFolder, readByHash, readDataFolder } from "./read-folder.ts";

type Claim = CodedRecord["claims"] extends ReadonlyMap<string, infer C> ? C : never;

/** What is wrong with a claim's quote, given the paragraphs of its document. */
function checkQuote(claim: Claim, paragraphs: readonly string[]): readonly string[] {
  const { paragraph, quote } = claim.locator;
  const text = paragraphs[paragraph - 1];
  if (text === undefined) return [`${claim.id}: there is no paragraph ${paragraph}`];
  if (!text.includes(quote.exact))
    return [`${claim.id}: “${quote.exact}” is not in paragraph ${paragraph}`];
  if (text.split(quote.prefix + quote.exact + quote.suffix).length !== 2)
    return [`${claim.id}: prefix, quote and suffix do not stand exactly once in the paragraph`];
  if (isWholeSentence(text, quote.exact)) return [`${claim.id}: the quote is a whole sentence`];
  return claim.figures.flatMap(({ stated }) =>
    text.includes(stated) ? [] : [`${claim.id}: the figure “${stated}” is not in the paragraph`],
  );
}

const folder = documentFolder("check:quotes");
const files = readByHash(folder);
const record = readRecord(readDataFolder("data"));
const problems: string[] = [];
for (const { id, sha256: wanted, paragraphs: count } of record.documents.values()) {
  const file = files.get(wanted);
  if (file === undefined) {
    problems.push(`document ${id}: no file in ${folder} has the SHA-256 ${wanted}`);
    continue;
  }
  const paragraphs = splitParagraphs(file.text);
  if (paragraphs.length !== count)
    problems.push(`document ${id}: ${file.name} has ${paragraphs.length} paragraphs, not ${count}`);
  for (const claim of record.claims.values())
    if (claim.document === id) problems.push(...checkQuote(claim, paragraphs));
}
for (const problem of problems) console.error(problem);
console.log(
  `${record.claims.size} quotes of ${record.documents.size} documents checked: ${problems.length} problems`,
);
process.exit(problems.length === 0 && record.claims.size > 0 ? 0 : 1);
