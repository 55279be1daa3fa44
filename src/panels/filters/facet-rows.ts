import { NONE } from "../../domain/dimension.ts";
import type { FacetSort } from "../../domain/view.ts";
import type { t } from "../../i18n/index.ts";
import { plain } from "../../i18n/plain.ts";
import type { FacetRow } from "../../selectors/facets.ts";

/** The dimensions that have a facet of their own. */
export type FacetDimension = keyof typeof t.panels.facets;

export interface NamedRow extends FacetRow {
  readonly name: string;
  /** What fits into a row: the short name of a group. */
  readonly shown: string;
}

/** Rows that stand together, and how many of them are folded away. */
export interface FacetBlock {
  readonly group: string;
  readonly rows: readonly NamedRow[];
  readonly folded: number;
}

const collator = new Intl.Collator("en", { numeric: true });

/**
 * The order does not depend on the filter, so that nothing jumps when counts change: by the count
 * of the whole record, or by name. "None of these" comes last in either.
 */
function inOrder(rows: readonly NamedRow[], sort: FacetSort): readonly NamedRow[] {
  const rank = (row: NamedRow) => (row.value === NONE ? 1 : 0);
  return [...rows].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (sort === "count" ? b.all - a.all : 0) ||
      collator.compare(a.shown, b.shown),
  );
}

/** Data sets may name thousands of groups: more rows of a block are found by searching, not drawn. */
const MOST = 200;

interface Options {
  readonly sort: FacetSort;
  /** Shown rows per block, by block; unset: all. */
  readonly limit: (group: string) => number;
  readonly search: string;
  /** Groups in the order in which they stand; others follow. */
  readonly groups: readonly string[];
}

/**
 * Blocks of rows as they are drawn. Values that the filter names are never folded away; a search
 * finds any part of a name, blind to accents and case, and unfolds, up to a number that can be drawn.
 */
export function facetBlocks(rows: readonly NamedRow[], options: Options): readonly FacetBlock[] {
  const { sort, limit, groups } = options;
  const query = plain(options.search.trim());
  const found =
    query === ""
      ? rows
      : rows.filter(({ name, shown }) => plain(`${name} ${shown}`).includes(query));
  const present = [...new Set(found.map(({ group }) => group))];
  const position = (group: string) => {
    const at = groups.indexOf(group);
    return at < 0 ? groups.length : at;
  };
  const isNone = (group: string) =>
    Number(found.every((row) => row.group !== group || row.value === NONE));
  return present
    .sort((a, b) => isNone(a) - isNone(b) || position(a) - position(b) || collator.compare(a, b))
    .map((group) => {
      const ordered = inOrder(
        found.filter((row) => row.group === group),
        sort,
      );
      const most = query === "" ? Math.min(MOST, limit(group)) : MOST;
      const shown = ordered.filter((row, at) => at < most || row.state !== "free");
      return { group, rows: shown, folded: ordered.length - shown.length };
    });
}
