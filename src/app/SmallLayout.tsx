import { useState } from "react";
import { t } from "../i18n/index.ts";
import { DetailPanel } from "../panels/detail/DetailPanel.tsx";
import { useSelector } from "../store/react.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import type { IsThere } from "./first-view.ts";
import { ChartRoom, MapRoom } from "./rooms.tsx";
import { SidePanel } from "./SidePanel.tsx";

const SHEETS = ["map", "filters", "details", "charts"] as const;
type Sheet = (typeof SHEETS)[number];

const ICONS: Readonly<Record<Sheet, IconName>> = {
  map: "map",
  filters: "filter",
  details: "table",
  charts: "chart",
};

/** What is selected decides which sheet is up, until the user chooses another. */
function useSheet() {
  const selection = useSelector((state) => state.selection);
  const [chosen, setChosen] = useState<{ sheet: Sheet; under: typeof selection } | null>(null);
  const byItself: Sheet = selection.type === "none" ? "map" : "details";
  const sheet = chosen?.under === selection ? chosen.sheet : byItself;
  const choose = (next: Sheet) => setChosen({ sheet: next, under: selection });
  // A briefing that was dropped is opened in the sheet that it belongs in.
  const isOffered = useSelector((state) => state.offeredBriefing !== null);
  if (isOffered && sheet !== "filters") choose("filters");
  return { sheet, choose };
}

/** The map fills the screen; filters, details and charts come up from below. */
export function SmallLayout({ isThere }: { readonly isThere: IsThere }) {
  const { sheet, choose } = useSheet();
  return (
    <div className="small">
      <main className="small__map">
        <MapRoom isThere={isThere} />
      </main>
      {sheet !== "map" && (
        // The charts are a region of that name by themselves.
        <section
          id="details"
          className="small__sheet"
          aria-label={sheet === "charts" ? undefined : t.app[sheet]}
          tabIndex={-1}
        >
          {sheet === "filters" && isThere("filters") && <SidePanel />}
          {sheet === "details" && <DetailPanel />}
          {sheet === "charts" && <ChartRoom isThere={isThere} />}
        </section>
      )}
      {/* Without a sheet the way to the details ends where they are opened. */}
      <nav
        id={sheet === "map" ? "details" : undefined}
        className="small__bar"
        aria-label={t.app.more}
        tabIndex={-1}
      >
        {SHEETS.map((each) => (
          <button
            key={each}
            type="button"
            className="small__tab"
            aria-pressed={sheet === each}
            onClick={() => choose(each)}
          >
            <Icon name={ICONS[each]} />
            {t.app[each]}
          </button>
        ))}
      </nav>
    </div>
  );
}
