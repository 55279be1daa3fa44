import type { State } from "./state.ts";

/**
 * All that numbers and names come from, for a store beside that shows other views of the same. What
 * the record holds by itself goes along: a record with its data sets does not tell whom documents
 * name, and the choices of the analyst are in none of them.
 */
export const dataBeside = ({
  record,
  coded,
  dataHash,
  dataSets,
  choices,
  boundaries,
  shippedBoundaries,
  ownBoundaries,
  ownUnits,
  ratings,
}: State): Partial<State> => ({
  record,
  coded,
  dataHash,
  dataSets,
  choices,
  boundaries,
  shippedBoundaries,
  ownBoundaries,
  ownUnits,
  ratings,
});
