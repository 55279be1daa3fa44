import { t } from "../i18n/index.ts";
import { selectChartRows } from "../selectors/chart-rows.ts";
import { useSelector } from "../store/react.ts";
import { useCounted } from "./measured.ts";
import { TWO_LINES } from "./BarRows.tsx";
import { ListedChart } from "./ListedChart.tsx";

/** The coded documents, by how many claims they make. */
export function DocumentsChart() {
  const rows = useSelector(selectChartRows("document"));
  const counted = useCounted();
  const isAlone = useSelector(({ view }) => view.unit === "documents" && view.measure === "count");
  const words = t.charts;
  return (
    <ListedChart
      chart="documents"
      title={isAlone ? words.title.documentsAlone : words.title.documents(counted)}
      note={words.note.documents}
      columnHead={words.columns.value.document}
      blocks={[{ dimension: "document", head: "", rows }]}
      look={TWO_LINES}
    />
  );
}
