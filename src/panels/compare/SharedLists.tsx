import type { Side } from "../../domain/comparison.ts";
import type { Selection } from "../../domain/selection.ts";
import { t } from "../../i18n/index.ts";
import {
  type ComparedDimension,
  type ComparedSides,
  DIMENSION_OF_COMPARED,
} from "../../selectors/comparison.ts";
import { type Naming, selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { CountButton } from "../claims/CountButton.tsx";
import { PanelSection } from "../detail/PanelSection.tsx";

const words = t.compare;
const COMPARED = ["actors", "units", "events", "propositions"] as const;

/** What a value of each list is called and opens. */
const NAMES: Readonly<Record<ComparedDimension, (naming: Naming) => (id: string) => string>> = {
  actors: ({ actorShort }) => actorShort,
  units: ({ place }) => place,
  events: ({ event }) => event,
  propositions: ({ proposition }) => proposition,
};
const OPENS: Readonly<Record<ComparedDimension, (id: string) => Selection>> = {
  actors: (id) => ({ type: "actor", id }),
  units: (id) => ({ type: "places", ids: [id] }),
  events: (id) => ({ type: "list", where: [also("event", [id])] }),
  propositions: (id) => ({ type: "proposition", id }),
};

interface SharedListsProps {
  readonly compared: ComparedSides;
  readonly names: readonly [string, string];
  readonly sides: readonly [Side, Side];
}

/** What only one side speaks of, and what both do, each with the claims of the sides on it. */
export function SharedLists({ compared, names, sides }: SharedListsProps) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  return COMPARED.map((dimension) => {
    const { onlyA, onlyB, both } = compared.shared[dimension];
    const nameOf = NAMES[dimension](naming);
    const numbers = (id: string) =>
      compared.claimsOn(dimension, id).map((count, at) => {
        const side = sides[at] ?? [];
        if (count === 0) return null;
        return (
          <CountButton
            key={at}
            count={count}
            label={words.claimsOn(count, nameOf(id), names[at] ?? "")}
            where={[...side, also(DIMENSION_OF_COMPARED[dimension], [id], side)]}
          />
        );
      });
    const list = (title: string, ids: readonly string[]) => (
      <div className="compare__list">
        <h4 className="compare__head">
          {title} · {ids.length}
        </h4>
        {ids.length === 0 ? (
          <p className="compare__none">{words.nothing}</p>
        ) : (
          <ul>
            {ids.map((id) => (
              <li key={id} className="compare__value">
                <button
                  type="button"
                  className="panel__link"
                  onClick={() => select(OPENS[dimension](id))}
                >
                  {nameOf(id)}
                </button>
                {numbers(id)}
              </li>
            ))}
          </ul>
        )}
      </div>
    );
    return (
      <PanelSection
        key={dimension}
        title={
          dimension === "units" && naming.units !== null ? naming.units : words.values[dimension]
        }
      >
        <div className="compare__lists">
          {list(words.only(names[0]), onlyA)}
          {list(words.both, both)}
          {list(words.only(names[1]), onlyB)}
        </div>
      </PanelSection>
    );
  });
}
