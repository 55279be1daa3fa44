import { lazy, Suspense, useState } from "react";
import { t } from "../i18n/index.ts";
import { FilterPanel } from "../panels/filters/FilterPanel.tsx";
import { isSingleFile } from "../ui/embedded-file.ts";
import { Segmented } from "../ui/Segmented.tsx";

const BriefingPanel = lazy(() =>
  import("../briefing/BriefingPanel.tsx").then((module) => ({ default: module.BriefingPanel })),
);

const options = [
  { value: "filters", label: t.app.filters },
  { value: "briefing", label: t.briefing.title },
] as const;
type Side = (typeof options)[number]["value"];

/** Filters, or the briefing that is being written, beside the map. */
export function SidePanel() {
  const [side, setSide] = useState<Side>(isSingleFile ? "briefing" : "filters");
  return (
    <>
      <div className="wide__switch">
        <Segmented label={t.briefing.panel} value={side} options={options} onChange={setSide} />
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
