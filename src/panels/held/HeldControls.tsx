import type { ClaimWindow } from "../../analysis/held-against/claim-window.ts";
import {
  HELD_CONSTRAINTS,
  HELD_RADII,
  HELD_TOLERANCES,
  type HeldConstraint,
  type HeldSettings,
  switchConstraint,
} from "../../domain/held-settings.ts";
import { constraintInWords } from "../../exports/held-in-words.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { CheckBox } from "../../ui/CheckBox.tsx";
import { NumberChoice } from "../../ui/NumberChoice.tsx";

const words = t.held;

function Constraint({
  constraint,
  found,
}: {
  readonly constraint: HeldConstraint;
  readonly found: ClaimWindow;
}) {
  const held = useSelector(({ view }) => view.held);
  const naming = useSelector(selectNaming);
  const { setView } = useActions();
  const said = (
    <>
      <span className="held__constraint">{words.constraint[constraint]}</span>{" "}
      {constraintInWords(constraint, found, held.tolerance, naming)}
    </>
  );
  // What the claim does not state cannot be switched on.
  if (!found.can.includes(constraint)) return <p className="held__absent">{said}</p>;
  return (
    <CheckBox
      isChecked={held.by.includes(constraint)}
      onChange={(isOn) =>
        setView({ held: { ...held, by: switchConstraint(held.by, constraint, isOn) } })
      }
    >
      {said}
    </CheckBox>
  );
}

/** What constrains the rows, each to switch on or off, and how closely: the same for all claims. */
export function HeldControls({ found }: { readonly found: ClaimWindow }) {
  const held = useSelector(({ view }) => view.held);
  const { setView } = useActions();
  const change = (part: Partial<HeldSettings>) => setView({ held: { ...held, ...part } });
  return (
    <div className="held__controls" role="group" aria-label={words.settings}>
      {HELD_CONSTRAINTS.map((constraint) => (
        <Constraint key={constraint} constraint={constraint} found={found} />
      ))}
      <div className="held__closeness">
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
    </div>
  );
}
