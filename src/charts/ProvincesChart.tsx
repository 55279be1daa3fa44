import { t } from "../i18n/index.ts";
import { useCounted } from "./measured.ts";
import { RankedChart } from "./RankedChart.tsx";

/** Provinces by how many claims are located in them. */
export function ProvincesChart() {
  const counted = useCounted();
  const words = t.charts;
  return (
    <RankedChart
      chart="provinces"
      dimension="province"
      title={words.title.provinces(counted)}
      note={words.note.provinces}
    />
  );
}
