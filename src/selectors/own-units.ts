import type { OwnUnits } from "../domain/boundaries.ts";
import type { State } from "../store/state.ts";

/** What stands in the place of the provinces; null: the provinces do. */
export const selectOwnUnits = ({ boundaries }: State): OwnUnits | null => boundaries?.own ?? null;
