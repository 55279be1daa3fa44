import { type CSSProperties, useState } from "react";
import { NONE } from "../../domain/dimension.ts";
import { countryName, t } from "../../i18n/index.ts";
import { markOf, selectActorMarks } from "../../selectors/actor-marks.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { countWidth } from "../claims/count-width.ts";
import type { FacetBlock, FacetDimension } from "./facet-rows.ts";
import { FacetRowView } from "./FacetRowView.tsx";
import { useFacetTitle } from "./use-facet-title.ts";
import { walkRows } from "../../ui/walk-rows.ts";

const words = t.panels.filters;

function useGroupTitle(): (group: string) => string {
  const naming = useSelector(selectNaming);
  return (group) => {
    if (group === "armed" || group === "state" || group === "unsorted")
      return t.panels.facetGroups[group];
    return group === "" || group === NONE ? "" : countryName(naming.place, group);
  };
}

interface FacetGridProps {
  readonly dimension: FacetDimension;
  readonly blocks: readonly FacetBlock[];
  readonly full: number;
}

/** The rows of a facet, block by block, as one stop for Tab. */
export function FacetGrid({ dimension, blocks, full }: FacetGridProps) {
  const unit = useSelector(({ view }) => view.unit);
  const marks = useSelector(selectActorMarks);
  const titleOf = useGroupTitle();
  const title = useFacetTitle(dimension);
  const [entry, setEntry] = useState<string | null>(null);
  const values = blocks.flatMap((block) => block.rows.map(({ value }) => value));
  const entryValue = entry !== null && values.includes(entry) ? entry : values[0];
  const counts = blocks.flatMap((block) => block.rows.map(({ count }) => count));
  if (values.length === 0) return <p className="facet__nothing">{words.noMatch}</p>;
  return (
    <div
      role="grid"
      aria-label={title}
      style={{ "--digits": countWidth(counts) } as CSSProperties}
      onKeyDown={walkRows}
    >
      {blocks.map((block) => (
        <div key={block.group} role="rowgroup" aria-label={titleOf(block.group) || undefined}>
          {blocks.length > 1 && titleOf(block.group) !== "" && (
            <p className="facet__group" aria-hidden="true">
              {titleOf(block.group)}
            </p>
          )}
          {block.rows.map((row) => (
            <div key={row.value} role="none" onFocus={() => setEntry(row.value)}>
              <FacetRowView
                dimension={dimension}
                row={row}
                unit={unit}
                full={full}
                mark={dimension === "actor" && row.value !== NONE ? markOf(marks, row.value) : null}
                isEntry={row.value === entryValue}
              />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
