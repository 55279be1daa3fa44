import {
  HELD_CONSTRAINTS,
  HELD_RADII,
  HELD_TOLERANCES,
  type HeldSettings as Settings,
  switchConstraint,
} from "../domain/held-settings.ts";
import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { CheckBox } from "../ui/CheckBox.tsx";
import { NumberChoice } from "../ui/NumberChoice.tsx";

const words = t.held;

/** By what and how closely all claims are held against data; the panel of a claim has the same. */
export function HeldSettings() {
  const held = useSelector(({ view }) => view.held);
  const { setView } = useActions();
  const change = (part: Partial<Settings>) => setView({ held: { ...held, ...part } });
  return (
    <div className="held-settings" role="group" aria-label={words.settings}>
      {HELD_CONSTRAINTS.map((each) => (
        <CheckBox
          key={each}
          isChecked={held.by.includes(each)}
          onChange={(isOn) => change({ by: switchConstraint(held.by, each, isOn) })}
        >
          {words.constraint[each]}
        </CheckBox>
      ))}
      <NumberChoice
        label={words.tolerance}
        value={held.tolerance}
        options={HELD_TOLERANCES}
        say={words.days}
        onChange={(tolerance) => change({ tolerance })}
      />
      <NumberChoice
        label={words.radius}
        value={held.radius}
        options={HELD_RADII}
        say={words.km}
        onChange={(radius) => change({ radius })}
      />
    </div>
  );
}
