import { today } from "../domain/edtf.ts";
import { clausesInWords } from "../exports/clause-in-words.ts";
import { t } from "../i18n/index.ts";
import { selectTotals } from "../selectors/evaluation.ts";
import { selectNaming } from "../selectors/names.ts";
import type { State } from "../store/state.ts";
import type { FileContext } from "./chart-file.ts";

/** What every chart of a scene says of itself in a file. */
export function contextOf(state: State): FileContext {
  const { unit } = state.view;
  const words = t.exports;
  const totals = selectTotals(state);
  return {
    unit: words.unit[unit],
    filter:
      state.clauses.length === 0
        ? words.noFilter
        : words.filter(clausesInWords(state.clauses, selectNaming(state), Infinity)),
    caption: words.caption(
      totals?.passing[unit] ?? 0,
      totals?.all[unit] ?? 0,
      unit,
      totals?.passing.documents ?? 0,
      today(),
    ),
    pale: state.clauses.length === 0 ? null : words.pale,
  };
}
