import type { CarriedList } from "../domain/carried.ts";
import type { State } from "../store/state.ts";
import { selectDataMark } from "./data-mark.ts";

/** What the numbers on the page come from beside the record and its provinces; null: nothing. */
export function carriedList(state: State, isCarried: boolean): CarriedList | null {
  const dataSets = state.dataSets.filter(({ isOn }) => isOn).map(({ id, name }) => ({ id, name }));
  const own = state.ownBoundaries.find(({ id }) => id === state.ownUnits);
  const units = own === undefined ? null : { id: own.id, name: own.name };
  if (dataSets.length === 0 && units === null) return null;
  return { dataSets, units, mark: selectDataMark(state), isCarried };
}

/** How many events of data sets are shown. */
export const selectShownEvents = ({ dataSets }: State): number =>
  dataSets.reduce((sum, { isOn, events }) => sum + (isOn ? events.rows : 0), 0);

/** What of a list does not stand on the page; null: all of it does. */
export function missingOf(
  { dataSets, ownUnits }: Pick<State, "dataSets" | "ownUnits">,
  list: CarriedList,
): Pick<CarriedList, "dataSets" | "units"> | null {
  const shown = new Set(dataSets.flatMap(({ id, isOn }) => (isOn ? [id] : [])));
  const missing = list.dataSets.filter(({ id }) => !shown.has(id));
  const units = list.units === null || list.units.id === ownUnits ? null : list.units;
  return missing.length === 0 && units === null ? null : { dataSets: missing, units };
}
