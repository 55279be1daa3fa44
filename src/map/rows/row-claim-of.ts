import { rowClaimId } from "../../domain/data-set.ts";
import { onlyRowOfCell } from "../../selectors/map-row-cells.ts";
import type { State } from "../../store/state.ts";
import type { Hit } from "../hit.ts";

/** The claim of the one row that a mark stands for; null: it stands for several, or for none. */
export function rowClaimOf(state: State, hit: Hit | null): string | null {
  if (hit?.kind === "row") return hit.id;
  const only = hit?.kind === "rows" ? onlyRowOfCell(state, hit.id) : null;
  return only === null ? null : rowClaimId(only.set.id, only.set.events.line[only.row] ?? 0);
}
