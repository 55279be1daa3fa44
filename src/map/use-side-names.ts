import { sideInWords } from "../exports/side-in-words.ts";
import { selectNaming } from "../selectors/names.ts";
import { useSelector } from "../store/react.ts";

/** What the two sides of the selected comparison are called; empty when nothing is compared. */
export function useSideNames(): readonly [string, string] {
  const selection = useSelector((state) => state.selection);
  const naming = useSelector(selectNaming);
  return selection.type === "comparison"
    ? [sideInWords(selection.a, naming), sideInWords(selection.b, naming)]
    : ["", ""];
}
