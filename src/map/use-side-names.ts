import { valueLabel } from "../i18n/index.ts";
import { valueOfSide } from "../selectors/comparison.ts";
import { selectNaming } from "../selectors/names.ts";
import { useSelector } from "../store/react.ts";
import type { Clause } from "../domain/clause.ts";

/** What the two sides of the selected comparison are called; empty when nothing is compared. */
export function useSideNames(): readonly [string, string] {
  const selection = useSelector((state) => state.selection);
  const naming = useSelector(selectNaming);
  if (selection.type !== "comparison") return ["", ""];
  const nameOf = (side: readonly Clause[]): string => {
    const one = valueOfSide(side);
    if (one === null) return "";
    if (one.dimension === "document") return one.value;
    if (one.dimension === "actor") return naming.actorShort(one.value);
    return valueLabel(naming.value, one.dimension, one.value);
  };
  return [nameOf(selection.a), nameOf(selection.b)];
}
