import { FACET_SORTS } from "../../domain/view.ts";
import { t } from "../../i18n/index.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { DateFacet } from "./DateFacet.tsx";
import { Facet } from "./Facet.tsx";
import type { FacetDimension } from "./facet-rows.ts";
import { TextFacet } from "./TextFacet.tsx";
import "./filter-panel.css";

const words = t.panels.filters;
const BEFORE_DATE: readonly FacetDimension[] = ["actor", "document", "claimant", "province"];
const AFTER_DATE: readonly FacetDimension[] = [
  "kind",
  "modality",
  "eventType",
  "geoPrecision",
  "datePrecision",
  "reliability",
  "credibility",
  "contested",
];

function SortChoice() {
  const sort = useSelector(({ view }) => view.sort);
  const { setView } = useActions();
  return (
    <div className="filters__sort" role="group" aria-label={words.sort}>
      {FACET_SORTS.map((each) => (
        <button
          key={each}
          type="button"
          className="filters__order"
          aria-pressed={sort === each}
          onClick={() => setView({ sort: each })}
        >
          {words.sortBy[each]}
        </button>
      ))}
    </div>
  );
}

/** Every way to narrow the claims, with counts that follow all other filters. */
export function FilterPanel() {
  return (
    <div className="filters">
      <div className="filters__head">
        <h2 className="filters__title">{words.label}</h2>
        <SortChoice />
      </div>
      <TextFacet />
      {BEFORE_DATE.map((dimension) => (
        <Facet key={dimension} dimension={dimension} startsOpen />
      ))}
      <DateFacet />
      {AFTER_DATE.map((dimension) => (
        <Facet key={dimension} dimension={dimension} startsOpen={false} />
      ))}
    </div>
  );
}
