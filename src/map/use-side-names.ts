import { sideInWords } from "../exports/side-in-words.ts";
import { type Naming, selectNaming } from "../selectors/names.ts";
import { useSelector } from "../store/react.ts";
import type { State } from "../store/state.ts";

type SideNames = readonly [string, string];

const NOTHING_COMPARED: SideNames = ["", ""];

/** What the two sides of the selected comparison are called; empty when nothing is compared. */
export function sideNames({ selection }: Pick<State, "selection">, naming: Naming): SideNames {
  return selection.type === "comparison"
    ? [sideInWords(selection.a, naming), sideInWords(selection.b, naming)]
    : NOTHING_COMPARED;
}

export function useSideNames(): SideNames {
  const selection = useSelector((state) => state.selection);
  const naming = useSelector(selectNaming);
  return sideNames({ selection }, naming);
}
