import { createSelector } from "reselect";
import { unitOf } from "../analysis/territory.ts";
import type { AttachedDocument } from "../domain/attached.ts";
import type { CodedRecord } from "../records/read-record.ts";
import type { State } from "../store/state.ts";
import { findClaim } from "./row-claims.ts";

/** A run of a paragraph that is quoted by the same claims; by none where it is plain text. */
export interface Run {
  readonly text: string;
  /** Ids of the claims that quote it, in document order. */
  readonly claims: readonly string[];
}

/** A paragraph of an attached text: a non-blank line, numbered from 1. */
export interface TextParagraph {
  readonly number: number;
  readonly runs: readonly Run[];
}

function runsOf(
  text: string,
  from: number,
  to: number,
  passages: readonly (readonly [string, { readonly start: number; readonly end: number }])[],
): readonly Run[] {
  const inside = passages.filter(([, { start, end }]) => start < to && end > from);
  const cuts = new Set([from, to]);
  for (const [, { start, end }] of inside) {
    cuts.add(Math.max(from, start));
    cuts.add(Math.min(to, end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? from;
    return {
      text: text.slice(start, end),
      claims: inside
        .filter(([, passage]) => passage.start <= start && passage.end >= end)
        .map(([id]) => id),
    };
  });
}

/** A text cut into paragraphs, and these into runs by what quotes them. Nothing of a line is lost. */
export function paragraphsOf({ text, passages }: AttachedDocument): readonly TextParagraph[] {
  const marked = [...passages];
  const paragraphs: TextParagraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    if (line[0].trim() === "") continue;
    const runs = runsOf(text, line.index, line.index + line[0].length, marked);
    paragraphs.push({ number: paragraphs.length + 1, runs });
  }
  return paragraphs;
}

const NO_PARAGRAPHS: ReadonlyMap<string, readonly TextParagraph[]> = new Map();

/** The attached documents as paragraphs, by document id. */
export const selectAttachedParagraphs = createSelector(
  [(state: State) => state.attached],
  (attached): ReadonlyMap<string, readonly TextParagraph[]> =>
    attached.size === 0
      ? NO_PARAGRAPHS
      : new Map([...attached].map(([id, document]) => [id, paragraphsOf(document)])),
);

const NOTHING: ReadonlySet<string> = new Set();

/** The places of a claim, with the units that they lie in and the members of regions. */
export function placesOfClaim(record: CodedRecord | null, id: string): ReadonlySet<string> {
  const claim = findClaim(record, id);
  if (claim === undefined) return NOTHING;
  return new Set(
    claim.places.flatMap(({ place: id }) => {
      const place = record?.places.get(id);
      return place === undefined ? [id] : [id, unitOf(place) ?? id, ...(place.members ?? [])];
    }),
  );
}

/** The places of the claim that is pointed at in a text, for the map to light up. */
export const selectPointedPlaces = createSelector(
  [(state: State) => state.pointed, (state: State) => state.record],
  (pointed, record): ReadonlySet<string> =>
    pointed?.type === "claim" ? placesOfClaim(record, pointed.id) : NOTHING,
);

/** The claims at the place that is pointed at on the map, for a text to light up. */
export const selectPointedClaims = createSelector(
  [(state: State) => state.pointed, (state: State) => state.record],
  (pointed, record): ReadonlySet<string> => {
    if (pointed === null || record === null) return NOTHING;
    if (pointed.type === "claim") return new Set([pointed.id]);
    const isThere = (id: string) => {
      const place = record.places.get(id);
      return id === pointed.id || (place !== undefined && unitOf(place) === pointed.id);
    };
    return new Set(
      [...record.claims.values()]
        .filter(({ places }) => places.some(({ place }) => isThere(place)))
        .map(({ id }) => id),
    );
  },
);
