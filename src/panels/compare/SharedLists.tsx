import { useState } from "react";
import type { Side } from "../../domain/comparison.ts";
import type { Selection } from "../../domain/selection.ts";
import { formatNumber, t } from "../../i18n/index.ts";
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
/** So many values are shown at first and added on demand: data sets may name thousands of groups. */
const CHUNK = 50;

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

interface SharedListProps extends SharedListsProps {
  readonly dimension: ComparedDimension;
  readonly title: string;
  readonly ids: readonly string[];
}

function SharedList({ compared, names, sides, dimension, title, ids }: SharedListProps) {
  const naming = useSelector(selectNaming);
  const { select } = useActions();
  const [shown, setShown] = useState(CHUNK);
  const nameOf = NAMES[dimension](naming);
  const rest = ids.length - shown;
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
  return (
    <div className="compare__list">
      <h4 className="compare__head">
        {title} · {formatNumber(ids.length)}
      </h4>
      {ids.length === 0 ? (
        <p className="compare__none">{words.nothing}</p>
      ) : (
        <ul>
          {ids.slice(0, shown).map((id) => (
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
      {rest > 0 && (
        <button type="button" className="panel__link" onClick={() => setShown(shown + CHUNK)}>
          {t.panels.detail.showMore(Math.min(rest, CHUNK))}
        </button>
      )}
    </div>
  );
}

/** How many events of the sides are those of rows, which no list names. */
function unlistedEvents({ totals, shared }: ComparedSides): readonly [number, number] {
  const { onlyA, onlyB, both } = shared.events;
  return [
    totals[0].events - onlyA.length - both.length,
    totals[1].events - onlyB.length - both.length,
  ];
}

/** What only one side speaks of, and what both do, each with the claims of the sides on it. */
export function SharedLists(props: SharedListsProps) {
  const { compared, names } = props;
  const { units } = useSelector(selectNaming);
  const unlisted = unlistedEvents(compared);
  return COMPARED.map((dimension) => {
    const { onlyA, onlyB, both } = compared.shared[dimension];
    return (
      <PanelSection
        key={dimension}
        title={dimension === "units" && units !== null ? units : words.values[dimension]}
      >
        <div className="compare__lists">
          <SharedList {...props} {...{ dimension, title: words.only(names[0]), ids: onlyA }} />
          <SharedList {...props} {...{ dimension, title: words.both, ids: both }} />
          <SharedList {...props} {...{ dimension, title: words.only(names[1]), ids: onlyB }} />
        </div>
        {dimension === "events" &&
          unlisted.map(
            (events, at) =>
              events > 0 && (
                <p key={at} className="compare__none">
                  {words.unlisted(events, names[at] ?? "")}
                </p>
              ),
          )}
      </PanelSection>
    );
  });
}
