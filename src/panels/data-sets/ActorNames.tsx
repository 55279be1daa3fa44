import { useState } from "react";
import { foldName } from "../../domain/name-id.ts";
import { formatNumber, t } from "../../i18n/index.ts";
import { ownActorId } from "../../records/merge-actors.ts";
import { type DataSetActor, selectDataSetActors } from "../../selectors/data-set-names.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useActions, useAsked, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { type FoundChoice, SearchChoice } from "../../ui/SearchChoice.tsx";

const words = t.dataSets.actors;
const NAMES_SHOWN = 40;
const FOUND_SHOWN = 40;

/** Who each name is, kept for all data sets. */
function useMerging() {
  const actors = useAsked(({ choices }) => choices.actors);
  const { choose } = useActions();
  return {
    actors,
    merge: (name: string, actor: string) => choose({ actors: { ...actors, [name]: actor } }),
    takeBack: (name: string) =>
      choose({
        actors: Object.fromEntries(Object.entries(actors).filter(([each]) => each !== name)),
      }),
  };
}

/** The name as an actor of its own, then all actors that are known so, or by a part of their names. */
function useFindActors(name: string): (typed: string) => readonly FoundChoice[] {
  const record = useSelector((state) => state.record);
  const coded = useSelector((state) => state.coded);
  const own = ownActorId(name);
  const others = [...(record?.actors.values() ?? [])].filter(({ id }) => id !== own);
  return (typed) => {
    const part = foldName(typed);
    const found = others.filter((actor) =>
      [actor.name, actor.short, ...actor.aliases].some((each) => foldName(each).includes(part)),
    );
    return [
      ...(foldName(name).includes(part) ? [{ id: own, label: words.own(name), note: "" }] : []),
      ...found.slice(0, FOUND_SHOWN).map((actor) => ({
        id: actor.id,
        label: actor.name,
        note: coded?.actors.has(actor.id) === true ? words.ofRecord : words.ofData,
      })),
    ];
  };
}

function Name({ of: { name, rows, actor, by } }: { readonly of: DataSetActor }) {
  const naming = useSelector(selectNaming);
  const { merge, takeBack } = useMerging();
  const find = useFindActors(name);
  const [isChanging, setChanging] = useState(false);
  return (
    <tr data-name={name}>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td className="names-table__number">{formatNumber(rows)}</td>
      <td>{by === "nobody" ? words.by.nobody : `${naming.actor(actor)}, ${words.by[by]}`}</td>
      <td>
        <span className="data-set__acts">
          {isChanging ? (
            <SearchChoice
              label={words.choose(name)}
              placeholder={words.search}
              nothing={words.nothing}
              find={find}
              onChoose={(id) => {
                setChanging(false);
                merge(name, id);
              }}
            />
          ) : (
            <Button aria-label={words.change(name)} onPress={() => setChanging(true)}>
              {words.changeWord}
            </Button>
          )}
          {by === "choice" && (
            <Button aria-label={words.takeBack(name)} onPress={() => takeBack(name)}>
              {words.takeBackWord}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}

function Names() {
  const all = useSelector(selectDataSetActors);
  const naming = useSelector(selectNaming);
  const [typed, setTyped] = useState("");
  const part = foldName(typed);
  const found = all.filter(({ name, actor }) =>
    [name, naming.actor(actor)].some((each) => foldName(each).includes(part)),
  );
  const shown = found.slice(0, NAMES_SHOWN);
  return (
    <>
      <p className="attach__none">{words.what}</p>
      <input
        type="search"
        className="field__input"
        aria-label={words.find}
        placeholder={words.findHint}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {shown.length === 0 ? (
        <p className="attach__none">{words.none}</p>
      ) : (
        <table className="names-table">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col" className="names-table__number">
                {words.rows}
              </th>
              <th scope="col">{words.counts}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <Name key={each.name} of={each} />
            ))}
          </tbody>
        </table>
      )}
      <p className="attach__none" role="status">
        {words.shown(shown.length, found.length)}
      </p>
    </>
  );
}

/** Names of groups in the data sets, whom each counts as, and another choice for each. */
export function ActorNames() {
  const hasRows = useSelector(({ record }) => (record?.dataSets.length ?? 0) > 0);
  const [isOpen, setOpen] = useState(false);
  if (!hasRows) return null;
  return (
    <details
      className="data-set__more"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.title}</summary>
      {isOpen && <Names />}
    </details>
  );
}
