import { CHARTS, type ChartName } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { selectNaming } from "../selectors/names.ts";
import { useActions, useSelector } from "../store/react.ts";

/** The charts where there is room for one at a time. */
export function ChartSelect({ first }: { readonly first: ChartName }) {
  const { setView } = useActions();
  const { units } = useSelector(selectNaming);
  return (
    <label className="charts__select">
      <span className="visually-hidden">{t.charts.chooseOne}</span>
      <select
        value={first}
        onChange={(event) => {
          const chart = CHARTS.find((each) => each === event.target.value);
          if (chart !== undefined) setView({ chart });
        }}
      >
        {CHARTS.map((chart) => (
          <option key={chart} value={chart}>
            {t.charts.name(chart, units)}
          </option>
        ))}
      </select>
    </label>
  );
}
