import { createSelector } from "reselect";
import { type Classification, classify } from "../analysis/classify.ts";
import type { State } from "../store/state.ts";
import { selectContestedByUnit } from "./disagreements.ts";
import { countBy, selectEvaluation, selectUnfiltered } from "./evaluation.ts";

/** What the map shows of one admin1 unit, in the unit of counting. */
export interface UnitCounts {
  readonly id: string;
  readonly country: string;
  /** Located in the unit, under the filter. */
  readonly count: number;
  /** Located in the unit, without a filter: 0 means that no document locates a claim here. */
  readonly all: number;
  /** About a region that includes the unit. */
  readonly wider: number;
  readonly mentions: number;
  /** Propositions on which claims located in the unit conflict; empty unless the map measures it. */
  readonly contested: readonly string[];
  /** What colours the unit: `count`, or how many propositions are contested. */
  readonly value: number;
  /** Index of the class of `value`; -1 when it is 0. */
  readonly classIndex: number;
}

export interface MapUnits {
  readonly units: readonly UnitCounts[];
  readonly byId: ReadonlyMap<string, UnitCounts>;
  readonly classes: Classification;
}

/** As many classes as the sequential scale of the look has steps. */
export const CLASS_COUNT = 5;

const NO_PROPOSITIONS: readonly string[] = Object.freeze([]);

const NO_UNITS: MapUnits = Object.freeze({
  units: [],
  byId: new Map(),
  classes: classify([], CLASS_COUNT),
});

/** Every unit of the boundaries with its counts. The map obeys all clauses: it makes none. */
export const selectMapUnits = createSelector(
  [
    selectEvaluation,
    selectUnfiltered,
    (state: State) => state.boundaries,
    (state: State) => state.view.unit,
    (state: State) => (state.view.measure === "contested" ? selectContestedByUnit(state) : null),
  ],
  (evaluation, unfiltered, boundaries, unit, conflicts): MapUnits => {
    if (evaluation === null || unfiltered === null || boundaries === null) return NO_UNITS;
    const { codes } = evaluation.table;
    const counts = countBy(evaluation, "province", unit);
    const all = countBy(unfiltered, "province", unit);
    const wider = countBy(evaluation, "wider", unit);
    const mentions = countBy(evaluation, "mention", unit);
    const at = (list: Uint32Array, code: number | undefined) =>
      code === undefined ? 0 : (list[code] ?? 0);
    const raw = boundaries.admin1.features.map(({ properties: { id, country } }) => {
      const count = at(counts, codes.province.get(id));
      const contested = conflicts?.get(id) ?? NO_PROPOSITIONS;
      return {
        id,
        country,
        count,
        all: at(all, codes.province.get(id)),
        wider: at(wider, codes.wider.get(id)),
        mentions: at(mentions, codes.mention.get(id)),
        contested,
        value: conflicts === null ? count : contested.length,
      };
    });
    const classes = classify(
      raw.map(({ value }) => value).filter((value) => value > 0),
      CLASS_COUNT,
    );
    const units = raw.map((each) => ({
      ...each,
      classIndex: each.value === 0 ? -1 : classes.indexOf(each.value),
    }));
    return { units, byId: new Map(units.map((each) => [each.id, each])), classes };
  },
);

/** Counts of the coded points (towns, districts, facilities) and borders, by place id. */
export const selectPlaceCounts = createSelector(
  [selectEvaluation, (state: State) => state.view.unit],
  (evaluation, unit): ReadonlyMap<string, number> => {
    if (evaluation === null) return new Map();
    const counts = countBy(evaluation, "place", unit);
    return new Map(evaluation.table.orders.place.map((id, code) => [id, counts[code] ?? 0]));
  },
);

/** The group that most claims at a place are about, which gives its symbol colour and shape. */
export const selectPlaceActors = createSelector([selectEvaluation], (evaluation) => {
  if (evaluation === null) return new Map<string, string>();
  const { orders } = evaluation.table;
  const matrix = evaluation.passing.cross("place", "actor");
  const width = orders.actor.length;
  return new Map(
    orders.place.flatMap((id, code) => {
      const row = matrix.subarray(code * width, code * width + width - 1);
      const most = row.reduce((best, count, at) => (count > row[best]! ? at : best), 0);
      return (row[most] ?? 0) > 0 ? [[id, orders.actor[most]!] as const] : [];
    }),
  );
});

/** How many claims are drawn where, for "Not on the map" and the total beside it. */
export const selectPlacements = createSelector(
  [selectEvaluation, (state: State) => state.view.unit],
  (evaluation, unit): ReadonlyMap<string, number> => {
    if (evaluation === null) return new Map();
    const counts = countBy(evaluation, "placement", unit);
    return new Map(evaluation.table.orders.placement.map((id, code) => [id, counts[code] ?? 0]));
  },
);
