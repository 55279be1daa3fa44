import { useMemo, useState } from "react";
import { SearchField, Input } from "react-aria-components";
import { valueClauseOf } from "../../domain/clause.ts";
import { NONE } from "../../domain/dimension.ts";
import { t, valueLabel } from "../../i18n/index.ts";
import { selectFacet } from "../../selectors/facets.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useActions, useSelector } from "../../store/react.ts";
import type { State } from "../../store/state.ts";
import { FacetGrid } from "./FacetGrid.tsx";
import { facetBlocks, type FacetDimension, type NamedRow } from "./facet-rows.ts";
import { Section } from "./Section.tsx";
import { useFacetTitle } from "./use-facet-title.ts";
import "./facet.css";

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
const GROUP_ORDER = ["armed", "AF", "PK", "state", "unsorted"];

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

/** How many values of a dimension the filter names. */
const chosenOf =
  (dimension: FacetDimension) =>
  ({ clauses }: State): number => {
    const { include = [], exclude = [] } = valueClauseOf(clauses, dimension)?.value ?? {};
    return include.length + exclude.length;
  };

/** The values, counted for as long as they are on screen. */
function FacetValues({ dimension }: Pick<FacetProps, "dimension">) {
  const [search, setSearch] = useState("");
  const [isUnfolded, setUnfolded] = useState(false);
  const rows = useNamedRows(dimension);
  const sort = useSelector(({ view }) => view.sort);
  const title = useFacetTitle(dimension);

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
    <>
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
        full={rows.reduce(
          (most, { value, all }) => (value === NONE ? most : Math.max(most, all)),
          0,
        )}
      />
      {folded > 0 && (isUnfolded || search !== "") && (
        <p className="facet__nothing">{words.left(folded)}</p>
      )}
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
    </>
  );
}

/** Values of a dimension with live counts; each can be taken in, taken alone or excluded. */
export function Facet({ dimension, startsOpen }: FacetProps) {
  const unit = useSelector(({ view }) => view.unit);
  const chosen = useSelector(chosenOf(dimension));
  const { removeClause } = useActions();
  const title = useFacetTitle(dimension);
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
      <FacetValues dimension={dimension} />
    </Section>
  );
}
