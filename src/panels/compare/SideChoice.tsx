import {
  COMPARABLE,
  type Comparable,
  type Side,
  type SideName,
  sideOf,
  valueOfSide,
} from "../../domain/comparison.ts";
import { sideInWords } from "../../exports/side-in-words.ts";
import { t, valueLabel } from "../../i18n/index.ts";
import { type FacetRow, selectFacet } from "../../selectors/facets.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Field.tsx";

const words = t.compare;
const SIDES: readonly SideName[] = ["a", "b"];
/** Stands in the list of values for a side that is a filter. */
const FILTER = "";

const used = (rows: readonly FacetRow[]): readonly string[] =>
  rows.filter(({ value, all }) => all > 0 && value !== "none").map(({ value }) => value);

interface SideChoiceProps {
  readonly a: Side;
  readonly b: Side;
}

/** Which two are compared: two values of a kind, or filters that were made in the filter panel. */
export function SideChoice({ a, b }: SideChoiceProps) {
  const values = { a: valueOfSide(a), b: valueOfSide(b) };
  const kind: Comparable = values.a?.dimension ?? values.b?.dimension ?? "document";
  const rows = {
    document: useSelector(selectFacet("document")),
    actor: useSelector(selectFacet("actor")),
    claimant: useSelector(selectFacet("claimant")),
  };
  const naming = useSelector(selectNaming);
  const hasFilter = useSelector(({ clauses }) => clauses.length > 0);
  const { select, filterToSide } = useActions();
  const sides = { a, b };
  const go = (next: { readonly a: Side; readonly b: Side }) =>
    select({ type: "comparison", ...next });

  const chosen = (side: SideName): string =>
    values[side]?.dimension === kind ? values[side].value : FILTER;
  const optionsOf = (side: SideName) => [
    ...(chosen(side) === FILTER
      ? [{ value: FILTER, label: sideInWords(sides[side], naming) }]
      : []),
    ...used(rows[kind]).map((value) => ({ value, label: valueLabel(naming.value, kind, value) })),
  ];
  const other = (side: SideName): SideName => (side === "a" ? "b" : "a");
  const choose = (side: SideName, value: string) => {
    if (value === FILTER) return;
    // Nothing is to be seen of a value beside itself: the two change places.
    if (value === chosen(other(side))) go({ a: b, b: a });
    else go({ ...sides, [side]: sideOf(kind, value) });
  };
  const chooseKind = (of: Comparable) => {
    const [one, two] = used(rows[of]);
    if (one !== undefined && two !== undefined) go({ a: sideOf(of, one), b: sideOf(of, two) });
  };
  return (
    <>
      <div className="compare__choices">
        <Choice
          label={words.what}
          value={kind}
          options={COMPARABLE.map((value) => ({ value, label: words.whats[value] }))}
          onChange={chooseKind}
        />
        {SIDES.map((side) => (
          <Choice
            key={side}
            label={words.sides[side]}
            value={chosen(side)}
            options={optionsOf(side)}
            onChange={(value) => choose(side, value)}
          />
        ))}
        <Button onPress={() => go({ a: b, b: a })}>{words.swap}</Button>
      </div>
      <p className="compare__filter">
        {words.filterAs}
        {SIDES.map((side) => (
          <Button
            key={side}
            isDisabled={!hasFilter}
            aria-label={`${words.filterAs} ${words.toSide[side]}`}
            onPress={() => filterToSide(side)}
          >
            {words.toSide[side]}
          </Button>
        ))}
        {!hasFilter && <span className="compare__none">{words.noFilter}</span>}
      </p>
    </>
  );
}
