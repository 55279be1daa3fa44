import { createContext, useContext } from "react";
import { type Clause, NO_CLAUSES } from "../domain/clause.ts";
import { t } from "../i18n/index.ts";
import { useSelector } from "../store/react.ts";

/** What the measure adds to the filter of every number in a chart. */
export const MeasureContext = createContext<readonly Clause[]>(NO_CLAUSES);

/** The claims behind a number of a chart: `where`, and what is measured. */
export function useMeasuredWhere(where: readonly Clause[]): readonly Clause[] {
  const measure = useContext(MeasureContext);
  return measure.length === 0 ? where : [...where, ...measure];
}

/** What a chart counts, as its title and its column are called: "Claims", "Contested claims". */
export function useCounted(): string {
  return useSelector(
    ({ view }) =>
      (view.measure === "contested" ? t.domain.unitContested : t.domain.unitName)[view.unit],
  );
}
