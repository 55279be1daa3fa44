import { createSelector } from "reselect";
import {
  childrenByParent,
  type ClaimWindow,
  keyOfWindow,
  type WindowContext,
  windowOf,
} from "../analysis/held-against/claim-window.ts";
import {
  countPlaces,
  type Coverage,
  coverageOf,
  type RowCounts,
} from "../analysis/held-against/coverage.ts";
import { createGeography, NO_GEOGRAPHY } from "../analysis/held-against/geography.ts";
import { createMatcher, type Match } from "../analysis/held-against/match-rows.ts";
import { indexRows, type RowIndex } from "../analysis/held-against/row-index.ts";
import { type RowSums, sumRows } from "../analysis/held-against/sum-rows.ts";
import type { Window } from "../analysis/held-against/window.ts";
import type { DataSet } from "../domain/data-set.ts";
import {
  type HeldCertainty,
  type HeldSettings,
  readHeldQuestion,
} from "../domain/held-settings.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { JoinedDataSet } from "../records/joined-data-set.ts";
import type { State } from "../store/state.ts";
import { selectCountedRecord } from "./counted-record.ts";
import { memoised } from "../domain/memoised.ts";

export const selectGeography = createSelector([(state: State) => state.boundaries], (boundaries) =>
  boundaries === null ? NO_GEOGRAPHY : createGeography(boundaries),
);

export const selectWindowContext = createSelector(
  [selectCountedRecord, selectGeography],
  (record, geography): WindowContext => ({
    places: record?.places ?? new Map(),
    childrenOf: childrenByParent(record?.actors.values() ?? []),
    geography,
  }),
);

/** A data set that is on, ready to be asked; its index is made with the first question. */
export interface Asked {
  readonly joined: JoinedDataSet;
  readonly match: (window: Window) => Match;
  readonly index: () => RowIndex;
  readonly counts: () => RowCounts;
}

// An index is of rows and their join alone, so what is renamed, mapped or shown again keeps it.
const indexOfRows = memoised((events: DataSet["events"]) =>
  memoised((join: DataSet["join"]): RowIndex => indexRows({ events, join })),
);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const NO_SETS: readonly Asked[] = Object.freeze([]);

/** The data sets that are on, under any names. */
const selectCountedAsked = createSelector(
  [selectCountedRecord, (state: State) => state.coded],
  (record, coded): readonly Asked[] => {
    if (record === null || coded === null || record.dataSets.length === 0) return NO_SETS;
    const isKnown = (actor: string) => (coded.actors as ReadonlyMap<string, unknown>).has(actor);
    return record.dataSets.map((joined) => {
      const index = () => indexOfRows(joined.set.events)(joined.set.join);
      const matcher = once(() => createMatcher(joined, index(), isKnown));
      return {
        joined,
        index,
        match: (window) => matcher()(window),
        counts: once(() => countPlaces(joined, index())),
      };
    });
  },
);

/** The same under the names of now. */
const selectAsked = createSelector(
  [selectCountedAsked, (state: State) => state.record],
  (asked, record): readonly Asked[] => {
    const isNamedSo = asked.every(({ joined }, at) => joined === record?.dataSets[at]);
    if (isNamedSo) return asked;
    return asked.map((each, at) => ({ ...each, joined: record?.dataSets[at] ?? each.joined }));
  },
);

/** What one data set has in the window of a claim. */
export interface HeldAnswer {
  readonly joined: JoinedDataSet;
  readonly sums: RowSums;
  readonly possible: number;
  readonly coverage: Coverage;
}

/** Claims held against the data sets that are on, under the settings of the view. */
export interface Held {
  readonly sets: readonly Asked[];
  /** null: the claim cannot be checked. Parsed once for each claim. */
  readonly windowOf: (claim: Claim) => ClaimWindow | null;
  /** One for each data set; worked out when asked for, once for each window. None: nothing constrains. */
  readonly answersTo: (claim: Claim) => readonly HeldAnswer[];
}

const NO_ANSWERS: readonly HeldAnswer[] = Object.freeze([]);

const selectCountedHeld = createSelector(
  [
    selectCountedAsked,
    selectWindowContext,
    ({ view }: State) => view.held.tolerance,
    ({ view }: State) => view.held.radius,
    ({ view }: State) => view.held.by,
  ],
  (sets, context, tolerance, radius, by): Held => {
    const settings: HeldSettings = { tolerance, radius, by, order: "rows" };
    const find = memoised((claim: Claim) => windowOf(claim, settings, context));
    // Many claims share a window ("the Taliban, in Afghanistan, at no stated time").
    const answers = new Map<string, readonly HeldAnswer[]>();
    const answer = (window: Window): readonly HeldAnswer[] =>
      sets.map(({ joined, match, index, counts }) => {
        const found = match(window);
        return {
          joined,
          sums: sumRows(joined.set.events, found.rows),
          possible: found.possible.length,
          coverage: coverageOf(index(), counts(), window, found),
        };
      });
    return {
      sets,
      windowOf: find,
      answersTo: (claim) => {
        const found = find(claim);
        if (found === null || found.does.length === 0) return NO_ANSWERS;
        const key = keyOfWindow(found.window);
        let known = answers.get(key);
        if (known === undefined) answers.set(key, (known = answer(found.window)));
        return known;
      },
    };
  },
);

export const selectHeld = createSelector([selectCountedHeld, selectAsked], (held, sets): Held => {
  if (held.sets === sets) return held;
  const named = memoised((answers: readonly HeldAnswer[]) =>
    answers.map((answer, at) => ({ ...answer, joined: sets[at]?.joined ?? answer.joined })),
  );
  return { ...held, sets, answersTo: (claim) => named(held.answersTo(claim)) };
});

const NO_ROWS = new Uint32Array();

/** The rows of one data set that a claim is held against, in the order of the file. */
export function heldRows(
  { match }: Asked,
  { window, does }: ClaimWindow,
  certainty: HeldCertainty,
): Uint32Array {
  if (does.length === 0) return NO_ROWS;
  const found = match(window);
  return (certainty === "matching" ? found.rows : found.possible).sort();
}

/**
 * Finds the rows of the table of claims that a clause asks for (see HeldQuestion): those of data
 * sets stand behind the claims of documents. None for a question that cannot be read.
 */
export const selectHeldRowFinder = createSelector(
  [selectCountedAsked, selectWindowContext, selectCountedRecord],
  (sets, context, record) =>
    (text: string): Uint32Array => {
      const question = readHeldQuestion(text);
      const claim = record?.claims.get(question?.claim ?? "");
      if (question === null || claim === undefined) return NO_ROWS;
      const found = windowOf(claim, question.settings, context);
      if (found === null) return NO_ROWS;
      const rows: number[] = [];
      let first = record?.claims.size ?? 0;
      for (const asked of sets) {
        for (const row of heldRows(asked, found, question.certainty)) rows.push(first + row);
        first += asked.joined.set.events.rows;
      }
      return Uint32Array.from(rows);
    },
);
