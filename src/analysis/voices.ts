import type { Claim } from "../domain/schema/claim.ts";
import type { Document } from "../domain/schema/document.ts";
import type { Claimant } from "../domain/schema/reference.ts";

/** Who can speak in a claim, by id. */
export interface Speakers {
  readonly claimants: ReadonlyMap<string, Claimant>;
  readonly documents: ReadonlyMap<string, Document>;
}

/** `claimant:<id>`, `publisher:<name>` or `document:<id>`. */
export type Voice = `${"claimant" | "publisher" | "document"}:${string}`;

/**
 * The claimant for whom a claimant speaks in the end. An upstream claimant that the record does not
 * hold is an end as well: two who speak for it are still one. In a circle the smallest id stands
 * for all, so that it does not matter where one enters.
 */
export function rootOf(id: string, claimants: Speakers["claimants"]): string {
  const path: string[] = [id];
  for (;;) {
    const upstream = claimants.get(path[path.length - 1]!)?.upstream ?? null;
    if (upstream === null) return path[path.length - 1]!;
    const seen = path.indexOf(upstream);
    if (seen >= 0) return path.slice(seen).reduce((a, b) => (a < b ? a : b));
    path.push(upstream);
  }
}

/** Who answers for what a document says itself: its publisher where stated, else the document. */
export function ownVoiceOf(document: string, { documents }: Speakers): Voice {
  const publisher = documents.get(document)?.publisher ?? null;
  return publisher === null ? `document:${document}` : `publisher:${publisher}`;
}

/**
 * Who stands behind a claimant in a document. One whom nobody names cannot be told from the document
 * that quotes him, so he adds no voice of his own to it.
 */
export function voiceOf(claimant: string, document: string, speakers: Speakers): Voice {
  const root = rootOf(claimant, speakers.claimants);
  return speakers.claimants.get(root)?.kind === "unnamed"
    ? ownVoiceOf(document, speakers)
    : `claimant:${root}`;
}

/** The distinct voices of a claim, at least one. */
export function voicesOf({ claimants, document }: Claim, speakers: Speakers): readonly Voice[] {
  if (claimants.length === 0) return [ownVoiceOf(document, speakers)];
  return [...new Set(claimants.map((id) => voiceOf(id, document, speakers)))];
}

/** The voices that stand behind a set of claims, each once. */
export function independentVoices(claims: Iterable<Claim>, speakers: Speakers): ReadonlySet<Voice> {
  const voices = new Set<Voice>();
  for (const claim of claims) for (const voice of voicesOf(claim, speakers)) voices.add(voice);
  return voices;
}
