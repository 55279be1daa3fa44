/** Why a file was not read, or was read and not taken. A closed list: each has its words. */
export const REFUSALS = [
  "too-large",
  "wrong-type",
  "zip-bomb",
  "encrypted",
  "no-text",
  "broken-encoding",
  "empty",
  "too-many-pages",
  "unreadable",
  "not-coded",
  "left-out",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/**
 * `detail` is a fact, not words: a size in bytes or characters, an extension, a number of pages, what
 * a library reported; empty where the code says it all.
 */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly detail: string;
}
export type ReadResult = { readonly text: string } | Refusal;

export const refuse = (refused: RefusalCode, detail: string | number = ""): Refusal => ({
  refused,
  detail: String(detail),
});
