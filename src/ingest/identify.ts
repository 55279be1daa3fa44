import { nextTask } from "../domain/next-task.ts";
import { sha256Of } from "../domain/sha256.ts";
import type { Document } from "../domain/schema/document.ts";
import type { CodedRecord } from "../records/read-record.ts";
import { anchorExactly, anchorQuote } from "./anchor.ts";
import { type FoldedText, foldText } from "./fold-text.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** Share of a document's quotes that must be found. */
const LEAST_FOUND = 1 / 3;
/** How many times as many quotes as of the next document must be found. */
const CLEARLY = 2;
/** Documents that are compared to the last quote. */
const CANDIDATES = 3;

/** Which coded document a file is, and how many of its quotes stand in the file's text. */
export interface Identified {
  readonly document: Document["id"];
  /** `same-file`: byte for byte the coded file. `same-quotes`: its quotes stand in this text. */
  readonly how: "same-file" | "same-quotes";
  readonly exact: number;
  readonly approximate: number;
  readonly missing: number;
}

type Known = Pick<CodedRecord, "documents" | "claims">;
type Tally = Omit<Identified, "how">;

/** Milliseconds of work after which the page gets a turn to draw and take input. */
const TURN = 30;

function turns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await nextTask();
    began = performance.now();
  };
}

const foundOf = ({ exact, approximate }: Tally) => exact + approximate;
const quotesOf = ({ claims }: Known, id: Document["id"]) =>
  [...claims.values()].flatMap(({ document, locator }) => (document === id ? [locator.quote] : []));

/**
 * The documents with most quotes letter for letter in the text, at most `CANDIDATES`. Only these are
 * worth the slow search for quotes with errors: of a copy, however bad, some quotes stand as they are.
 */
async function likelyDocuments(
  folded: FoldedText,
  record: Known,
  turn: () => Promise<void>,
): Promise<readonly Document["id"][]> {
  const counts: { readonly id: Document["id"]; readonly count: number }[] = [];
  for (const { id } of record.documents.values()) {
    const found = quotesOf(record, id).filter((quote) => anchorExactly(quote, folded) !== null);
    counts.push({ id, count: found.length });
    await turn();
  }
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, CANDIDATES)
    .map(({ id }) => id);
}

/**
 * The coded document that a file holds: the one with its SHA-256, else the one with most quotes
 * found in `text`, if at least a third of its quotes are found and clearly more than of any other.
 */
export async function identify(
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
  record: Known,
): Promise<Identified | Refusal> {
  const sha256 = await sha256Of(bytes);
  const same = [...record.documents.values()].find((document) => document.sha256 === sha256);
  const folded = foldText(text);
  const turn = turns();
  const likely = same === undefined ? await likelyDocuments(folded, record, turn) : [same.id];
  const tallies: Tally[] = [];
  for (const document of likely) {
    const tally = { document, exact: 0, approximate: 0, missing: 0 };
    for (const quote of quotesOf(record, document)) {
      tally[anchorQuote(quote, folded)?.how ?? "missing"] += 1;
      await turn();
    }
    tallies.push(tally);
  }
  const [first, second] = tallies.sort((a, b) => foundOf(b) - foundOf(a));
  if (first === undefined) return refuse("not-coded");
  if (same !== undefined) return { ...first, how: "same-file" };
  const found = foundOf(first);
  const enough = found >= LEAST_FOUND * (found + first.missing);
  const clear = second === undefined || found >= CLEARLY * foundOf(second);
  return enough && clear ? { ...first, how: "same-quotes" } : refuse("not-coded");
}
