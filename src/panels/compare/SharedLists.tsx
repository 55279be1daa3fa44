import { COMPARED, type ComparedDimension } from "../../analysis/compare.ts";
import type { Selection } from "../../domain/selection.ts";
import { t } from "../../i18n/index.ts";
import type { ComparedSides } from "../../selectors/comparison.ts";
import { type Naming, selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { PanelSection } from "../detail/PanelSection.tsx";

const words = t.compare;

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
  readonly shared: ComparedSides["shared"];
  readonly names: readonly [string, string];
}

/** What only one side speaks of, and what both do. */
export function SharedLists({ shared, names }: SharedListsProps) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  return COMPARED.map((dimension) => {
    const { onlyA, onlyB, both } = shared.values[dimension];
    const nameOf = NAMES[dimension](naming);
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
              <li key={id}>
                <button
                  type="button"
                  className="panel__link"
                  onClick={() => select(OPENS[dimension](id))}
                >
                  {nameOf(id)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
    return (
      <PanelSection key={dimension} title={words.values[dimension]}>
        <div className="compare__lists">
          {list(words.only(names[0]), onlyA)}
          {list(words.both, both)}
          {list(words.only(names[1]), onlyB)}
        </div>
      </PanelSection>
    );
  });
}
