import { lazy, Suspense } from "react";
import { t } from "../i18n/index.ts";
import { FilterPanel } from "../panels/filters/FilterPanel.tsx";
import { useActions, useSelector } from "../store/react.ts";
import { Segmented } from "../ui/Segmented.tsx";

const BriefingPanel = lazy(() =>
  import("../briefing/BriefingPanel.tsx").then((module) => ({ default: module.BriefingPanel })),
);

const options = [
  { value: "filters", label: t.app.filters },
  { value: "briefing", label: t.briefing.title },
] as const;

/** Filters, or the briefing that is being written, beside the map. */
export function SidePanel() {
  const side = useSelector((state) => state.side);
  const { showSide } = useActions();
  return (
    <>
      <div className="wide__switch">
        <Segmented label={t.briefing.panel} value={side} options={options} onChange={showSide} />
      </div>
      {side === "filters" ? (
        <FilterPanel />
      ) : (
        <Suspense>
          <BriefingPanel />
        </Suspense>
      )}
    </>
  );
}
