import { useMemo, useState } from "react";
import { SearchField, Input } from "react-aria-components";
import { NONE } from "../../domain/dimension.ts";
import { t, valueLabel } from "../../i18n/index.ts";
import { markOf, selectActorMarks } from "../../selectors/actor-marks.ts";
import { selectFacet } from "../../selectors/facets.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { type FacetBlock, facetBlocks, type NamedRow } from "./facet-rows.ts";
import { FacetRowView } from "./FacetRowView.tsx";
import { Section } from "./Section.tsx";
import { walkRows } from "./walk-rows.ts";
import "./facet.css";

/** The dimensions that have a facet of their own. */
export type FacetDimension = keyof typeof t.panels.facets;

interface FacetProps {
  readonly dimension: FacetDimension;
  readonly startsOpen: boolean;
}

const words = t.panels.filters;
/** Beyond this many values on screen a list is searched, not read. */
const SEARCHABLE = 12;
const SHOWN = 8;
/** Shown rows of the blocks after the first, so that a long facet stays on the screen. */
const SHOWN_OF_LATER = 4;
const GROUP_ORDER = ["armed", "AF", "PK", "state"];

function useNamedRows(dimension: FacetDimension): readonly NamedRow[] {
  const rows = useSelector(selectFacet(dimension));
  const naming = useSelector(selectNaming);
  return useMemo(
    () =>
      rows.map((row) => {
        const name = valueLabel(naming.value, dimension, row.value);
        const isShort = dimension === "actor" && row.value !== NONE;
        return { ...row, name, shown: isShort ? naming.actorShort(row.value) : name };
      }),
    [rows, naming, dimension],
  );
}

function useGroupTitle(): (group: string) => string {
  const naming = useSelector(selectNaming);
  return (group) => {
    if (group === "armed" || group === "state") return t.panels.facetGroups[group];
    return group === "" || group === NONE ? "" : naming.place(group);
  };
}

/** Values of a dimension with live counts; each can be taken in, taken alone or excluded. */
export function Facet({ dimension, startsOpen }: FacetProps) {
  const [search, setSearch] = useState("");
  const [isUnfolded, setUnfolded] = useState(false);
  const rows = useNamedRows(dimension);
  const sort = useSelector(({ view }) => view.sort);
  const unit = useSelector(({ view }) => view.unit);
  const { removeClause } = useActions();
  const title = t.panels.facets[dimension];
  const chosen = rows.filter(({ state }) => state !== "free").length;

  const blocks = useMemo(
    () =>
      facetBlocks(rows, {
        sort,
        search,
        groups: GROUP_ORDER,
        limit: (group) =>
          isUnfolded || group === NONE
            ? Infinity
            : group === "" || GROUP_ORDER.indexOf(group) === 0 || group === "AF"
              ? SHOWN
              : SHOWN_OF_LATER,
      }),
    [rows, sort, search, isUnfolded],
  );
  const folded = blocks.reduce((sum, block) => sum + block.folded, 0);

  return (
    <Section
      title={title}
      startsOpen={startsOpen}
      note={words.unit(unit)}
      action={
        chosen > 0 && (
          <button
            type="button"
            className="facet__chosen"
            aria-label={words.lift(title)}
            onClick={() => removeClause(dimension)}
          >
            {words.chosen(chosen)} ×
          </button>
        )
      }
    >
      {rows.length > SEARCHABLE && (isUnfolded || dimension === "province") && (
        <SearchField
          className="facet__search"
          aria-label={words.search(title)}
          value={search}
          onChange={setSearch}
        >
          <Input className="facet__input" placeholder={words.search(title)} />
        </SearchField>
      )}
      <FacetGrid
        dimension={dimension}
        blocks={blocks}
        full={Math.max(0, ...rows.filter(({ value }) => value !== NONE).map((row) => row.all))}
      />
      {search === "" && (folded > 0 || isUnfolded) && (
        <button
          type="button"
          className="facet__more"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? words.fewer : words.more(folded)}
        </button>
      )}
    </Section>
  );
}

interface FacetGridProps {
  readonly dimension: FacetDimension;
  readonly blocks: readonly FacetBlock[];
  readonly full: number;
}

function FacetGrid({ dimension, blocks, full }: FacetGridProps) {
  const unit = useSelector(({ view }) => view.unit);
  const marks = useSelector(selectActorMarks);
  const titleOf = useGroupTitle();
  const [entry, setEntry] = useState<string | null>(null);
  const values = blocks.flatMap((block) => block.rows.map(({ value }) => value));
  const entryValue = entry !== null && values.includes(entry) ? entry : values[0];
  if (values.length === 0) return <p className="facet__nothing">{words.noMatch}</p>;
  return (
    <div role="grid" aria-label={t.panels.facets[dimension]} onKeyDown={walkRows}>
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
