import { type ChangeEvent, type FocusEvent, useId } from "react";
import type { OwnBoundaries } from "../../domain/own-boundaries.ts";
import { t } from "../../i18n/index.ts";
import { useActions, useAsked } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { NoteList } from "./NoteList.tsx";
import "./boundaries.css";

const words = t.ownBoundaries.list;

interface SettingProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onSet: (value: string) => void;
}

/** A text that is taken over when it is left: everything is joined anew when it changes. */
function Setting({ label, value, placeholder, onSet }: SettingProps) {
  const take = ({ target }: FocusEvent<HTMLInputElement>) => {
    const next = target.value.trim();
    if (next !== value) onSet(next);
  };
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        // What is kept may come from elsewhere: then the field begins anew.
        key={value}
        id={id}
        className="field__input"
        defaultValue={value}
        placeholder={placeholder}
        onBlur={take}
      />
    </div>
  );
}

function Row({ own, group }: { readonly own: OwnBoundaries; readonly group: string }) {
  const isInUse = useAsked(({ ownUnits }) => ownUnits === own.id);
  const { useUnits: takeUnits, changeOwnBoundaries, removeOwnBoundaries } = useActions();
  const { id, name, attribution, fileName, layer, idProperty, nameProperty, notes } = own;
  return (
    <li className="boundaries__own">
      <span className="boundaries__row">
        <label>
          <input type="radio" name={group} checked={isInUse} onChange={() => takeUnits(id)} />{" "}
          {name}
        </label>
        <span className="boundaries__note">{words.units(own.units.features.length)}</span>
        <Button onPress={() => removeOwnBoundaries(id)}>{words.remove(name)}</Button>
      </span>
      <span className="boundaries__row">
        <Setting
          label={words.name(fileName)}
          value={name}
          onSet={(next) => changeOwnBoundaries(id, { name: next || fileName })}
        />
        <Setting
          label={words.attribution(fileName)}
          value={attribution}
          placeholder={words.notStated}
          onSet={(next) => changeOwnBoundaries(id, { attribution: next })}
        />
      </span>
      <details>
        <summary>{words.facts}</summary>
        <p className="boundaries__note">{words.from(fileName, layer, idProperty, nameProperty)}</p>
        <NoteList notes={notes} />
      </details>
    </li>
  );
}

/** Whose units everything is joined to: the provinces, or boundaries that the analyst brought. */
export function OwnBoundariesList() {
  const all = useAsked((state) => state.ownBoundaries);
  const isShipped = useAsked(({ ownUnits }) => ownUnits === null);
  const { useUnits: takeUnits } = useActions();
  const group = useId();
  const onShipped = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.checked) takeUnits(null);
  };
  return (
    <>
      <h3 className="boundaries__head">{words.title}</h3>
      {all.length === 0 ? (
        <p className="boundaries__note">{words.none}</p>
      ) : (
        <fieldset className="boundaries__list">
          <legend className="boundaries__note">{words.choose}</legend>
          <label>
            <input type="radio" name={group} checked={isShipped} onChange={onShipped} />{" "}
            {words.provinces}
          </label>
          <ul className="boundaries__list">
            {all.map((own) => (
              <Row key={own.id} own={own} group={group} />
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}
