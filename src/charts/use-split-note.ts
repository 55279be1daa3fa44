import { t } from "../i18n/index.ts";
import { selectDocuments } from "../selectors/chart-rows.ts";
import { useSelector } from "../store/react.ts";
import { canSplit } from "./row-blocks.ts";

/** What the small print says of bars that may be split by document: what the parts are, or why there are none. */
export function useSplitNote(): string {
  const documents = useSelector(selectDocuments);
  const unit = useSelector(({ view }) => view.unit);
  const words = t.charts.note;
  if (unit === "events" || unit === "voices") return words.notSplit;
  return documents.length > 1 && !canSplit(documents) ? words.tooMany : words.splitOf;
}
