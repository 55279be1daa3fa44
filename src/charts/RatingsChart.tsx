import { t } from "../i18n/index.ts";
import { selectChartRows } from "../selectors/chart-rows.ts";
import { useSelector } from "../store/react.ts";
import { useCounted } from "./measured.ts";
import { useSplitNote } from "./use-split-note.ts";
import { ListedChart } from "./ListedChart.tsx";

/** How sources and claims are judged by the Admiralty code, the analyst's own ratings included. */
export function RatingsChart() {
  const reliabilities = useSelector(selectChartRows("reliability"));
  const credibilities = useSelector(selectChartRows("credibility"));
  const note = useSplitNote();
  const counted = useCounted();
  const words = t.charts;
  return (
    <ListedChart
      chart="ratings"
      title={words.title.ratings(counted)}
      note={note}
      columnHead={words.title.ratings(counted)}
      blocks={[
        { dimension: "reliability", head: words.heads.reliability, rows: reliabilities },
        { dimension: "credibility", head: words.heads.credibility, rows: credibilities },
      ]}
    />
  );
}
