import { useId, useState } from "react";
import "./field.css";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: "text" | "date";
  readonly lines?: number;
  /** Every change is saved; only the first of a visit to the field is a step of undo. */
  readonly onChange: (value: string, isStep: boolean) => void;
}

/** A text that is saved as it is typed. */
export function Field({ label, value, type = "text", lines = 1, onChange }: FieldProps) {
  const id = useId();
  const [isFirst, setFirst] = useState(true);
  const input = {
    id,
    className: "field__input",
    value,
    onFocus: () => setFirst(true),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      onChange(target.value, isFirst);
      setFirst(false);
    },
  };
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {lines > 1 ? <textarea {...input} rows={lines} /> : <input {...input} type={type} />}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of several. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field__input"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
