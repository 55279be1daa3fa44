import { useState } from "react";
import type { UnmatchedName } from "../../domain/data-set.ts";
import { t } from "../../i18n/index.ts";
import { selectUnmatchedNames } from "../../selectors/data-set-names.ts";
import { selectNaming } from "../../selectors/names.ts";
import {
  selectFindUnits,
  selectSuggestUnits,
  selectUnitChoices,
  type UnitChoice,
} from "../../selectors/place-suggestions.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { SearchChoice } from "../../ui/SearchChoice.tsx";

const words = t.dataSets.places;
const NAMES_SHOWN = 40;

/** Which unit each name means is kept for all data sets, those that come later too. */
function useMapping() {
  const places = useSelector(({ choices }) => choices.places);
  const { choose } = useActions();
  return {
    places,
    map: (name: string, unit: string) => choose({ places: { ...places, [name]: unit } }),
    takeBack: (name: string) =>
      choose({
        places: Object.fromEntries(Object.entries(places).filter(([each]) => each !== name)),
      }),
  };
}

/** Units that a name may mean, as buttons; any other by search. */
function Meanings({ of: { name, countries, candidates } }: { readonly of: UnmatchedName }) {
  const { map } = useMapping();
  const suggest = useSelector(selectSuggestUnits);
  const find = useSelector(selectFindUnits);
  const choices = useSelector(selectUnitChoices);
  const [isSearching, setSearching] = useState(false);
  const proposed: readonly UnitChoice[] =
    candidates.length > 0
      ? choices.filter(({ id }) => candidates.includes(id))
      : suggest(name, countries);
  return (
    <span className="data-set__acts">
      {proposed.map((unit) => (
        <Button
          key={unit.id}
          aria-label={words.means(unit.name, name)}
          onPress={() => map(name, unit.id)}
        >
          {words.meansShort(unit.name)}
        </Button>
      ))}
      {isSearching ? (
        <SearchChoice
          label={words.choose(name)}
          placeholder={words.search}
          nothing={words.nothing}
          find={(typed) =>
            find(typed).map(({ id, name: label, country }) => ({ id, label, note: country }))
          }
          onChoose={(id) => map(name, id)}
        />
      ) : (
        <Button aria-label={words.choose(name)} onPress={() => setSearching(true)}>
          {words.other}
        </Button>
      )}
    </span>
  );
}

function Unmatched({ of }: { readonly of: UnmatchedName }) {
  const naming = useSelector(selectNaming);
  const { name, countries, rows, outside, candidates } = of;
  const said = [
    ...countries,
    words.all(rows),
    ...(outside > 0 ? [words.outside(outside, rows)] : []),
    ...(candidates.length > 1 ? [words.ambiguous(candidates.map(naming.place).join(", "))] : []),
  ];
  return (
    <li className="place-name" data-name={name}>
      <span>
        <b dir="auto">{name}</b> <span className="place-name__said">{said.join(" · ")}</span>
      </span>
      <Meanings of={of} />
    </li>
  );
}

/** What was said before, each with a way back. */
function Kept() {
  const { places, takeBack } = useMapping();
  const choices = useSelector(selectUnitChoices);
  const kept = Object.entries(places);
  if (kept.length === 0) return null;
  const unitName = (id: string) =>
    choices.find((each) => each.id === id)?.name ?? words.notHere(id);
  return (
    <section aria-label={words.kept}>
      <h4 className="data-sets__head">{words.kept}</h4>
      <ul className="data-sets__names">
        {kept.map(([name, unit]) => (
          <li key={name} className="place-name">
            <span>{words.keptAs(name, unitName(unit))}</span>
            <Button aria-label={words.takeBack(name)} onPress={() => takeBack(name)}>
              {words.takeBackWord}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names of places that lead to no province, what each may mean, and what was said of others. */
export function PlaceNames() {
  const unmatched = useSelector(selectUnmatchedNames);
  const more = unmatched.length - NAMES_SHOWN;
  return (
    <>
      {unmatched.length > 0 && (
        <section aria-label={words.title}>
          <h4 className="data-sets__head">{words.title}</h4>
          <p className="attach__none">{words.what}</p>
          <ul className="data-sets__names">
            {unmatched.slice(0, NAMES_SHOWN).map((each) => (
              <Unmatched key={each.name} of={each} />
            ))}
          </ul>
          {more > 0 && <p className="attach__none">{words.more(more)}</p>}
        </section>
      )}
      <Kept />
    </>
  );
}
