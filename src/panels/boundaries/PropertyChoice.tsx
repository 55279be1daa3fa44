import type { PropertyGuess, ReadProperty } from "../../domain/own-boundaries.ts";
import { t } from "../../i18n/index.ts";
import { Choice } from "../../ui/Field.tsx";

const words = t.ownBoundaries.dialog;

interface PropertyChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly properties: readonly ReadProperty[];
  readonly guess: PropertyGuess | null;
  /** What stands for "none of them", where that may be chosen. */
  readonly none?: string;
  readonly onChange: (key: string) => void;
}

/** One of the properties of a layer, with examples, and why it was suggested. */
export function PropertyChoice(props: PropertyChoiceProps) {
  const { label, value, properties, guess, none, onChange } = props;
  const options = [
    ...(none === undefined ? [] : [{ value: "", label: none }]),
    ...properties.map(({ key, examples }) => ({
      value: key,
      label: words.property(key, examples),
    })),
  ];
  return (
    <div className="boundaries__choice">
      <Choice label={label} value={value} options={options} onChange={onChange} />
      {guess !== null && guess.key === value && (
        <p className="boundaries__note">
          {words.because(guess.reasons.map((reason) => words.reasons[reason]))}
        </p>
      )}
    </div>
  );
}
