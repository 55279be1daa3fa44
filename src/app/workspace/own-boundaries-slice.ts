import { boundaryParts, type KeptBoundaries } from "../../domain/own-boundaries.ts";
import { readOwnBoundaries } from "../../records/read-own-boundaries.ts";
import { selectKeptBoundaries } from "../../selectors/kept-boundaries.ts";
import { withBoundaries } from "../../store/joined.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { putAtOnce } from "./put-slice.ts";

const factsOf = (kept: KeptBoundaries) => boundaryParts(kept).facts;

/** Boundaries of the analyst's own: renaming them or using others never writes outlines again. */
export const ownBoundariesSlice: KeptSlice<KeptBoundaries> = {
  kind: "ownBoundaries",
  sourceOf: selectKeptBoundaries,
  listOf: selectKeptBoundaries,
  keyOf: ({ own }) => own.id,
  isOrdered: true,
  isTyped: true,
  isLarge: true,
  goesWith: [],
  parts: [
    {
      name: "ownBoundaries",
      write: factsOf,
      isSame: (one, other) => JSON.stringify(factsOf(one)) === JSON.stringify(factsOf(other)),
    },
    {
      name: "ownBoundaryUnits",
      write: (kept) => boundaryParts(kept).outlines,
      isSame: ({ own: one }, { own: other }) =>
        one.units === other.units && one.notes === other.notes && one.fit === other.fit,
    },
  ],
  read: ({ ownBoundaries, ownBoundaryUnits }) => readOwnBoundaries(ownBoundaries, ownBoundaryUnits),
  put: putAtOnce((state, list) =>
    withBoundaries(state, {
      ownBoundaries: list.map(({ own }) => own),
      ownUnits: list.find(({ isInUse }) => isInUse)?.own.id ?? null,
    }),
  ),
};
