type Words = string | ((detail: string) => string);

/**
 * The words for a code that came from a file or from storage; the code itself where there are none.
 * Codes such as "constructor" are no words of ours, though every object answers to them.
 */
export function wordsOfCode(
  words: Readonly<Record<string, Words>>,
  code: string,
  detail = "",
): string {
  const said = Object.hasOwn(words, code) ? words[code] : undefined;
  return typeof said === "function" ? said(detail) : (said ?? code);
}
