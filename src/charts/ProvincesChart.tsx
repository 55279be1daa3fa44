import { t } from "../i18n/index.ts";
import { selectOwnUnits } from "../selectors/own-units.ts";
import { useSelector } from "../store/react.ts";
import { useCounted } from "./measured.ts";
import { RankedChart } from "./RankedChart.tsx";

/** Provinces, or the units that stand in their place, by how many claims are located in them. */
export function ProvincesChart() {
  const counted = useCounted();
  const own = useSelector(selectOwnUnits);
  const words = t.charts;
  return (
    <RankedChart
      chart="provinces"
      dimension="province"
      title={words.title.provinces(counted, own?.name)}
      {...(own !== null && { columnHead: own.name, noneName: words.noUnit })}
      note={words.note.provinces}
    />
  );
}
