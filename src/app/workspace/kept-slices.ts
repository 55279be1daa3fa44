import { KEPT_KINDS, type KeptKind, type KeptThing } from "../../domain/workspace.ts";
import { attachedSlice } from "./attached-slice.ts";
import { briefingsSlice } from "./briefings-slice.ts";
import { choicesSlice } from "./choices-slice.ts";
import { dataSetsSlice } from "./data-sets-slice.ts";
import type { KeptSlice } from "./kept-slice.ts";
import { ownBoundariesSlice } from "./own-boundaries-slice.ts";
import { ratingsSlice } from "./ratings-slice.ts";

/** All that is kept. A further part of the state is a further line here. */
export const keptSlices: {
  readonly [K in KeptKind]: KeptSlice<KeptThing<K>>;
} = {
  ownBoundaries: ownBoundariesSlice,
  dataSets: dataSetsSlice,
  attached: attachedSlice,
  briefings: briefingsSlice,
  ratings: ratingsSlice,
  choices: choicesSlice,
};

/**
 * In which order they are taken over. Data sets come last: nothing is to wait for what is large, and
 * choices say what their names mean.
 */
export const IN_TURN = KEPT_KINDS.toSorted(
  (a, b) => Number(a === "dataSets") - Number(b === "dataSets"),
);
