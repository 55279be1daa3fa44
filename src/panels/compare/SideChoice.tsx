import { useId } from "react";
import { t, valueLabel } from "../../i18n/index.ts";
import { COMPARABLE, type Comparable, sideOf, valueOfSide } from "../../selectors/comparison.ts";
import { selectFacet } from "../../selectors/facets.ts";
import { selectNaming } from "../../selectors/names.ts";
import type { Clause } from "../../domain/clause.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";

const words = t.compare;

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="compare__choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SideChoiceProps {
  readonly a: readonly Clause[];
  readonly b: readonly Clause[];
}

/** Which two are compared. A side that a link made by hand is taken as the first of its kind. */
export function SideChoice({ a, b }: SideChoiceProps) {
  const first = valueOfSide(a);
  const second = valueOfSide(b);
  const dimension: Comparable = first?.dimension ?? "document";
  const rows = useSelector(selectFacet(dimension));
  const documents = useSelector(selectFacet("document"));
  const actors = useSelector(selectFacet("actor"));
  const claimants = useSelector(selectFacet("claimant"));
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  const used = (list: typeof rows) =>
    list.filter(({ value, all }) => all > 0 && value !== "none").map(({ value }) => value);
  const options = used(rows).map((value) => ({
    value,
    name: valueLabel(naming.value, dimension, value),
  }));
  const go = (of: Comparable, one: string, other: string) =>
    select({ type: "comparison", a: sideOf(of, one), b: sideOf(of, other) });
  const valuesOf = { document: documents, actor: actors, claimant: claimants };
  const changeKind = (next: string) => {
    const of = COMPARABLE.find((each) => each === next) ?? "document";
    const [one, other] = used(valuesOf[of]);
    if (one !== undefined && other !== undefined) go(of, one, other);
  };
  return (
    <div className="compare__choices">
      <Select
        label={words.what}
        value={dimension}
        options={COMPARABLE.map((value) => ({ value, name: words.whats[value] }))}
        onChange={changeKind}
      />
      <Select
        label={words.sides.a}
        value={first?.value ?? ""}
        options={options}
        onChange={(value) => go(dimension, value, second?.value ?? value)}
      />
      <Select
        label={words.sides.b}
        value={second?.value ?? ""}
        options={options}
        onChange={(value) => go(dimension, first?.value ?? value, value)}
      />
      <Button onPress={() => select({ type: "comparison", a: b, b: a })}>{words.swap}</Button>
    </div>
  );
}
