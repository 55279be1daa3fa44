import { t } from "../i18n/index.ts";
import { selectChartRows } from "../selectors/chart-rows.ts";
import { useSelector } from "../store/react.ts";
import { useCounted } from "./measured.ts";
import { useSplitNote } from "./use-split-note.ts";
import { ListedChart } from "./ListedChart.tsx";

/** What kind of claims the documents make, and how firmly. */
export function KindsChart() {
  const kinds = useSelector(selectChartRows("kind"));
  const modalities = useSelector(selectChartRows("modality"));
  const note = useSplitNote();
  const counted = useCounted();
  const words = t.charts;
  return (
    <ListedChart
      chart="kinds"
      title={words.title.kinds(counted)}
      note={note}
      columnHead={words.title.kinds(counted)}
      blocks={[
        { dimension: "kind", head: words.heads.kind, rows: kinds },
        { dimension: "modality", head: words.heads.modality, rows: modalities },
      ]}
    />
  );
}
