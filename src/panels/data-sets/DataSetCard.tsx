import { useId, useMemo, useRef, useState } from "react";
import { daysOf } from "../../analysis/data-set-extent.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { formatDay } from "../../domain/edtf.ts";
import { t } from "../../i18n/index.ts";
import { selectOwnUnits } from "../../selectors/own-units.ts";
import { selectPlacedRows } from "../../selectors/placed-rows.ts";
import { selectSharedEvents } from "../../selectors/shared-events.ts";
import { useActions, useAsked, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Question } from "../../ui/Question.tsx";
import { HueChoice } from "./HueChoice.tsx";
import { LabelConflicts } from "./LabelConflicts.tsx";
import { ReadingFacts } from "./ReadingFacts.tsx";

const words = t.dataSets;

interface OfSet {
  readonly set: DataSet;
}

/** A name is taken when the field is left or Enter pressed: each is a change of every count's words. */
function NameField({ set }: OfSet) {
  const { changeDataSet } = useActions();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const commit = () => {
    const name = draft?.trim() ?? "";
    if (name !== "" && name !== set.name) changeDataSet(set.id, { name });
    setDraft(null);
  };
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {words.name(set.fileName)}
      </label>
      <input
        id={id}
        className="field__input data-set__name"
        dir="auto"
        value={draft ?? set.name}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
        }}
      />
    </>
  );
}

/** How many events, of which days, and how many of them found a province. */
function Holdings({ set: { events, name, fileName, id } }: OfSet) {
  const days = useMemo(() => daysOf(events), [events]);
  const rows = useSelector(selectPlacedRows).get(id);
  const own = useSelector(selectOwnUnits);
  const { placed = 0, wider = 0, asProvince = 0, outside = 0 } = rows ?? {};
  return (
    <p className="data-set__holds">
      {[
        words.holds.rows(events.rows),
        days === null
          ? words.holds.undated
          : words.holds.days(formatDay(days.first), formatDay(days.last)),
        words.holds.placed(placed, events.rows, own?.name),
        ...(wider > 0 ? [words.holds.wider(wider)] : []),
        ...(own !== null && asProvince > 0 ? [words.holds.asProvince(asProvince)] : []),
        ...(own !== null && outside > 0 ? [words.holds.outside(outside)] : []),
        ...(name === fileName ? [] : [fileName]),
      ].join(" · ")}
    </p>
  );
}

/** What counts twice, because another data set that is on has it as well. */
function Shared({ set }: OfSet) {
  const shared = useSelector(selectSharedEvents).get(set.id) ?? [];
  return shared.map(({ id, name, events }) => (
    <p key={id} className="data-set__shared">
      {words.shared(events, name)}
    </p>
  ));
}

function Removal({ set, onKeep }: OfSet & { readonly onKeep: () => void }) {
  const { removeDataSet } = useActions();
  return (
    <Question className="data-set__removal" label={words.remove(set.name)} onLeave={onKeep}>
      <p>{words.reallyRemove(set.name, set.events.rows)}</p>
      <span className="data-set__acts">
        <Button look="accent" autoFocus onPress={() => removeDataSet(set.id)}>
          {words.removeNow}
        </Button>
        <Button onPress={onKeep}>{words.keep}</Button>
      </span>
    </Question>
  );
}

/** One data set: whether it is shown, its name and colour, what it holds and how it was read. */
export function DataSetCard({ set }: OfSet) {
  const { changeDataSet } = useActions();
  const isOn = useAsked(({ dataSets }) => dataSets.find(({ id }) => id === set.id)?.isOn ?? false);
  const [isRemoving, setRemoving] = useState(false);
  const remover = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setRemoving(false);
    remover.current?.focus();
  };
  return (
    <li className="data-set" data-off={!isOn} data-set={set.id}>
      <div className="data-set__head">
        <label className="data-set__shown">
          <input
            type="checkbox"
            aria-label={words.isOn(set.name)}
            checked={isOn}
            onChange={({ target }) => changeDataSet(set.id, { isOn: target.checked })}
          />{" "}
          {words.shown}
        </label>
        <NameField set={set} />
        <Button ref={remover} aria-label={words.remove(set.name)} onPress={() => setRemoving(true)}>
          {words.removeWord}
        </Button>
      </div>
      {isRemoving && <Removal set={set} onKeep={keep} />}
      <Holdings set={set} />
      <Shared set={set} />
      <HueChoice set={set} />
      <ReadingFacts set={set} />
      <LabelConflicts set={set} />
    </li>
  );
}
