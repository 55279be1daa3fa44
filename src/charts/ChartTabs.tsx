import { CHARTS, type ChartName } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { selectNaming } from "../selectors/names.ts";
import { useActions, useSelector } from "../store/react.ts";

interface ChartTabsProps {
  readonly first: ChartName;
  readonly shown: readonly ChartName[];
}

/** All charts by name: the one chosen comes first, those after it follow as far as there is room. */
export function ChartTabs({ first, shown }: ChartTabsProps) {
  const { setView } = useActions();
  const { units } = useSelector(selectNaming);
  return (
    <nav className="charts__tabs" aria-label={t.charts.choose}>
      {CHARTS.map((chart) => (
        <button
          key={chart}
          type="button"
          className="charts__tab"
          aria-current={chart === first ? "true" : undefined}
          data-shown={shown.includes(chart) || undefined}
          onClick={() => setView({ chart })}
        >
          {t.charts.name(chart, units)}
        </button>
      ))}
    </nav>
  );
}
