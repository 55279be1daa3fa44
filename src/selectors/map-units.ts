import { createSelector } from "reselect";
import { type Classification, classify } from "../analysis/classify.ts";
import type { Claim } from "../domain/schema/claim.ts";
import type { State } from "../store/state.ts";
import { selectPassingClaims } from "./claim-cards.ts";
import { selectClaimTable } from "./claim-table.ts";
import { selectContestedByUnit } from "./disagreements.ts";
import { countBy, selectCompared, selectEvaluation, selectUnfiltered } from "./evaluation.ts";

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
  /** Counts of the two sides of a comparison; null when nothing is compared. */
  readonly sides: { readonly a: number; readonly b: number } | null;
  /** What colours the unit; 0: nothing does. See MapScale. */
  readonly value: number;
  /** Index of the class of `value`; -1 when it is 0. */
  readonly classIndex: number;
}

/** What the colours say: how many, how many contested propositions, or which side has more. */
export type MapScale = "count" | "contested" | "difference";

/** A comparison that is selected comes before what the view measures. */
export const selectMapScale = ({ selection, view }: State): MapScale =>
  selection.type === "comparison" ? "difference" : view.measure;

export interface MapUnits {
  readonly units: readonly UnitCounts[];
  readonly byId: ReadonlyMap<string, UnitCounts>;
  /** Classes of the values; of a difference none: it has its five steps. */
  readonly classes: Classification;
  readonly scale: MapScale;
  /** How many classes are spread over the steps of the scale. */
  readonly classCount: number;
}

/** As many classes as the sequential scale of the look has steps. */
export const CLASS_COUNT = 5;

const differenceOf = (sides: UnitCounts["sides"]): number =>
  sides === null ? 0 : sides.a - sides.b;

const NO_PROPOSITIONS: readonly string[] = Object.freeze([]);

const NO_UNITS: MapUnits = Object.freeze({
  units: [],
  byId: new Map(),
  classes: classify([], CLASS_COUNT),
  scale: "count",
  classCount: 0,
});

/**
 * Steps of a difference, of `CLASS_COUNT`: 0 much more on the first side, 2 as much on both, 4 much
 * more on the second. "Much" is at least half of the largest difference.
 */
export function stepOfDifference(difference: number, largest: number): number {
  if (difference === 0) return 2;
  const isMuch = 2 * Math.abs(difference) >= largest;
  if (difference > 0) return isMuch ? 0 : 1;
  return isMuch ? 4 : 3;
}

/** Every unit of the boundaries with its counts. The map obeys all clauses: it makes none. */
export const selectMapUnits = createSelector(
  [
    selectEvaluation,
    selectUnfiltered,
    (state: State) => state.boundaries,
    (state: State) => state.view.unit,
    (state: State) => (selectMapScale(state) === "contested" ? selectContestedByUnit(state) : null),
    selectCompared,
    selectMapScale,
  ],
  (evaluation, unfiltered, boundaries, unit, conflicts, compared, scale): MapUnits => {
    if (evaluation === null || unfiltered === null || boundaries === null) return NO_UNITS;
    const { codes } = evaluation.table;
    const counts = countBy(evaluation, "province", unit);
    const all = countBy(unfiltered, "province", unit);
    const wider = countBy(evaluation, "wider", unit);
    const mentions = countBy(evaluation, "mention", unit);
    const both = compared && {
      a: countBy(compared.a, "province", unit),
      b: countBy(compared.b, "province", unit),
    };
    const at = (list: Uint32Array, code: number | undefined) =>
      code === undefined ? 0 : (list[code] ?? 0);
    const raw = boundaries.admin1.features.map(({ properties: { id, country } }) => {
      const count = at(counts, codes.province.get(id));
      const contested = conflicts?.get(id) ?? NO_PROPOSITIONS;
      const code = codes.province.get(id);
      const sides = both && { a: at(both.a, code), b: at(both.b, code) };
      return {
        id,
        country,
        count,
        all: at(all, codes.province.get(id)),
        wider: at(wider, codes.wider.get(id)),
        mentions: at(mentions, codes.mention.get(id)),
        contested,
        sides,
        value: sides !== null ? sides.a + sides.b : conflicts !== null ? contested.length : count,
      };
    });
    const classes = classify(
      raw.map(({ value }) => value).filter((value) => value > 0),
      CLASS_COUNT,
    );
    const largest = Math.max(0, ...raw.map(({ sides }) => Math.abs(differenceOf(sides))));
    const classOf = ({ value, sides }: (typeof raw)[number]): number => {
      if (value === 0) return -1;
      return sides === null
        ? classes.indexOf(value)
        : stepOfDifference(differenceOf(sides), largest);
    };
    const units = raw.map((each) => ({ ...each, classIndex: classOf(each) }));
    return {
      units,
      byId: new Map(units.map((each) => [each.id, each])),
      classes,
      scale,
      classCount: scale === "difference" ? CLASS_COUNT : classes.breaks.length,
    };
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

/** How often each group is named at each place, in claims of documents. */
function groupsAtPlaces(
  claims: readonly Claim[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const tallies = new Map<string, Map<string, number>>();
  for (const { places, actors } of claims) {
    const located = places.filter(({ role }) => role !== "mentioned").map(({ place }) => place);
    for (const place of new Set(located)) {
      const tally = tallies.get(place) ?? new Map<string, number>();
      tallies.set(place, tally);
      for (const actor of new Set(actors.map((each) => each.actor)))
        tally.set(actor, (tally.get(actor) ?? 0) + 1);
    }
  }
  return tallies;
}

/**
 * The group that most claims at a coded point are about, which gives its symbol colour and shape; of
 * equals the first of the record. Rows of data sets name no coded point.
 */
export const selectPlaceActors = createSelector(
  [selectPassingClaims, selectClaimTable],
  (claims, table): ReadonlyMap<string, string> => {
    const rank = (actor: string) => table?.codes.actor.get(actor) ?? Infinity;
    const most = new Map<string, string>();
    for (const [place, tally] of groupsAtPlaces(claims)) {
      const [first] = [...tally].sort(([a, n], [b, m]) => m - n || rank(a) - rank(b));
      if (first !== undefined) most.set(place, first[0]);
    }
    return most;
  },
);

/** How many claims are drawn where, for "Not on the map" and the total beside it. */
export const selectPlacements = createSelector(
  [selectEvaluation, (state: State) => state.view.unit],
  (evaluation, unit): ReadonlyMap<string, number> => {
    if (evaluation === null) return new Map();
    const counts = countBy(evaluation, "placement", unit);
    return new Map(evaluation.table.orders.placement.map((id, code) => [id, counts[code] ?? 0]));
  },
);
