import "./number-choice.css";

interface NumberChoiceProps<N extends number> {
  readonly label: string;
  readonly value: N;
  readonly options: readonly N[];
  readonly say: (n: N) => string;
  readonly onChange: (n: N) => void;
}

/** One of a few numbers, in words, beside its name. */
export function NumberChoice<N extends number>(props: NumberChoiceProps<N>) {
  const { label, value, options, say, onChange } = props;
  return (
    <label className="number-choice">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => String(option) === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
