import { createSelector } from "reselect";
import type { DataSet } from "../domain/data-set.ts";
import type { State } from "../store/state.ts";
import type { ClaimTable } from "./claim-table.ts";
import { selectCountedRecord } from "./counted-record.ts";
import { selectEvaluation } from "./evaluation.ts";
import { memoised } from "../domain/memoised.ts";
import { type DayWindow, type PinFilter, rangesOf } from "./row-near.ts";
import { isPin, pinsOf, type RowPins, type Standing, STANDINGS, standingsOf } from "./row-pins.ts";

/** A data set that is on, as the map draws it. */
export interface MappedSet {
  readonly set: DataSet;
  /** The first of its rows in the table of claims. */
  readonly first: number;
  readonly standings: Uint8Array;
}

const NO_SETS: readonly MappedSet[] = Object.freeze([]);

/** By the rows and their join, which stay the same when a set is renamed or recoloured. */
const standingsOfRows = memoised((events: DataSet["events"]) =>
  memoised((join: DataSet["join"]) => standingsOf({ events, join })),
);
const pinsOfRows = memoised((events: DataSet["events"]) =>
  memoised((standings: Uint8Array) => pinsOf(events, standings)),
);

/** The rows of a set that have a point; sorted when they are first drawn. */
export const pinsOfSet = ({ set, standings }: MappedSet): RowPins =>
  pinsOfRows(set.events)(standings);

/** The data sets of a record; none while their layer is hidden. */
const mappedIn = (selectRecord: (state: State) => State["record"]) =>
  createSelector(
    [selectRecord, ({ view }: State) => view.hiddenLayers.includes("rows")],
    (record, isHidden): readonly MappedSet[] => {
      if (record === null || isHidden || record.dataSets.length === 0) return NO_SETS;
      let first = record.claims.size;
      return record.dataSets.map(({ set }) => {
        const mapped = { set, first, standings: standingsOfRows(set.events)(set.join) };
        first += set.events.rows;
        return mapped;
      });
    },
  );

/** The data sets that are on, in the colours of now. */
export const selectMappedSets = mappedIn((state) => state.record);

/** The same for what counts their rows: they stay when one is renamed or recoloured. */
export const selectMappedRows = mappedIn(selectCountedRecord);

/** How many rows that pass are drawn in which way. */
export interface RowTally {
  readonly byStanding: Readonly<Record<Standing, number>>;
  /** With a mark of their own or in one for several, by data set. */
  readonly drawn: readonly number[];
}

const NO_TALLY: RowTally = Object.freeze({
  byStanding: { exact: 0, near: 0, province: 0, wider: 0 },
  drawn: [],
});

export const selectRowTally = createSelector(
  [selectMappedRows, selectEvaluation],
  (sets, evaluation): RowTally => {
    if (evaluation === null || sets.length === 0) return NO_TALLY;
    const passing = evaluation.passing.rows();
    const counts = new Uint32Array(STANDINGS.length);
    let at = 0;
    const drawn = sets.map(({ set, first, standings }) => {
      const ofSet = new Uint32Array(STANDINGS.length);
      const end = first + set.events.rows;
      while (at < passing.length && passing[at]! < first) at++;
      for (; at < passing.length && passing[at]! < end; at++)
        ofSet[standings[passing[at]! - first]!]!++;
      ofSet.forEach((count, standing) => (counts[standing]! += count));
      return ofSet.reduce((sum, count, standing) => (isPin(standing) ? sum + count : sum), 0);
    });
    const byStanding = Object.fromEntries(
      STANDINGS.map((standing, index) => [standing, counts[index]!]),
    ) as Record<Standing, number>;
    return { byStanding, drawn };
  },
);

/** The zoom from which on each row has a mark of its own. */
export const PIN_ZOOM = 7;

/** Which rows of the table pass, apart from the time window where that stands by itself. */
export interface RowFilter {
  /** 1 for each row of the table of claims that passes. */
  readonly passes: Uint8Array;
  /** What is left to compare: a window that moves changes nothing else. null: nothing. */
  readonly window: DayWindow | null;
}

/** The rows as a byte each: the same bytes for the same rows. */
const bytesOf = memoised((table: ClaimTable["table"]) =>
  memoised((rows: Uint32Array): Uint8Array => {
    const bytes = new Uint8Array(table.rows);
    for (let at = 0; at < rows.length; at++) bytes[rows[at]!] = 1;
    return bytes;
  }),
);

export const selectRowFilter = createSelector(
  [selectEvaluation, (state: State) => state.clauses],
  (evaluation, clauses): RowFilter | null => {
    if (evaluation === null) return null;
    const { passing, table } = evaluation;
    const dated = clauses.filter(({ dimension }) => dimension === "date");
    const [clause] = dated;
    const isAlone =
      dated.length === 1 && clauses.filter(({ source }) => source === clause?.source).length === 1;
    const window = isAlone && clause?.dimension === "date" ? clause.value : null;
    const rows = window === null ? passing.rows() : passing.rowsIgnoring(clause?.source ?? null);
    return { passes: bytesOf(table.table)(rows), window };
  },
);

/** The filter of the table in the order of a set's pins; the same bytes for the same rows. */
export const pinFilter = (mapped: MappedSet, { passes, window }: RowFilter): PinFilter => ({
  fails: failsOf(passes)(pinsOfSet(mapped), mapped.first),
  days: rangesOf(window),
});

/** 0 for each pin of a set whose row passes, else 255: once for the pins, whatever the set is called. */
const failsOf = memoised((passes: Uint8Array) => {
  const known = new WeakMap<RowPins, Uint8Array>();
  return (pins: RowPins, first: number): Uint8Array => {
    let fails = known.get(pins);
    if (fails === undefined) {
      fails = new Uint8Array(pins.rows.length);
      for (let pin = 0; pin < fails.length; pin++)
        fails[pin] = passes[first + pins.rows[pin]!] === 1 ? 0 : 255;
      known.set(pins, fails);
    }
    return fails;
  };
});
