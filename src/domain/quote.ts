/** Number of words: runs of characters between white space. */
export function countWords(text: string): number {
  return text.trim() === "" ? 0 : text.trim().split(/\s+/u).length;
}

/** The paragraphs of a document: its non-blank lines. Paragraph n is element n - 1. */
export function splitParagraphs(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "");
}

const sentenceEnd = /[.!?…]["”’)]*$/u;

/**
 * Whether `exact` spans a whole sentence of `paragraph`: it starts where a sentence starts and ends
 * where one ends. A paragraph without a final stop, such as a heading, is one sentence.
 */
export function isWholeSentence(paragraph: string, exact: string): boolean {
  const at = paragraph.indexOf(exact);
  if (at < 0) return false;
  const before = paragraph.slice(0, at).trimEnd();
  const after = paragraph.slice(at + exact.length).trimStart();
  const starts = before === "" || sentenceEnd.test(before);
  const ends = after === "" || sentenceEnd.test(exact.trimEnd()) || /^[.!?…]/u.test(after);
  return starts && ends;
}
