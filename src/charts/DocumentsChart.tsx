import { t } from "../i18n/index.ts";
import { selectChartRows } from "../selectors/chart-rows.ts";
import { useSelector } from "../store/react.ts";
import { TWO_LINES } from "./BarRows.tsx";
import { ListedChart } from "./ListedChart.tsx";

/** The coded documents, by how many claims they make. */
export function DocumentsChart() {
  const rows = useSelector(selectChartRows("document"));
  const unit = useSelector(({ view }) => view.unit);
  const words = t.charts;
  return (
    <ListedChart
      chart="documents"
      title={words.title.documents(unit)}
      note={words.note.documents}
      columnHead={words.columns.value.document}
      blocks={[{ dimension: "document", head: "", rows }]}
      look={TWO_LINES}
    />
  );
}
