import { t } from "../i18n/index.ts";
import { useSelector } from "../store/react.ts";
import { RankedChart } from "./RankedChart.tsx";

/** Provinces by how many claims are located in them. */
export function ProvincesChart() {
  const unit = useSelector(({ view }) => view.unit);
  const words = t.charts;
  return (
    <RankedChart
      chart="provinces"
      dimension="province"
      title={words.title.provinces(unit)}
      note={words.note.provinces}
    />
  );
}
