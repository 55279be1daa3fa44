import { t } from "../i18n/index.ts";
import { selectChartRows } from "../selectors/chart-rows.ts";
import { useSelector } from "../store/react.ts";
import { useCounted } from "./measured.ts";
import { ListedChart } from "./ListedChart.tsx";

/** What kind of claims the documents make, and how firmly. */
export function KindsChart() {
  const kinds = useSelector(selectChartRows("kind"));
  const modalities = useSelector(selectChartRows("modality"));
  const unit = useSelector(({ view }) => view.unit);
  const counted = useCounted();
  const words = t.charts;
  return (
    <ListedChart
      chart="kinds"
      title={words.title.kinds(counted)}
      note={unit === "events" || unit === "voices" ? words.note.notSplit : words.note.splitOf}
      columnHead={words.title.kinds(counted)}
      blocks={[
        { dimension: "kind", head: words.heads.kind, rows: kinds },
        { dimension: "modality", head: words.heads.modality, rows: modalities },
      ]}
    />
  );
}
