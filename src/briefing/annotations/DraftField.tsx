import { useId, useState } from "react";

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  /** How far an arrow key goes, for numbers; without it the field is a text. */
  readonly step?: number;
  /** Whether what is typed can be kept; until it can, the field shows it and nothing is saved. */
  readonly canKeep: (typed: string) => boolean;
  /** Every change is saved; only the first of a visit to the field is a step of undo. */
  readonly onChange: (typed: string, isStep: boolean) => void;
}

/** A field that may be empty or half typed for a while, though what it stands for may not. */
export function DraftField({ label, value, step, canKeep, onChange }: DraftFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isFirst, setFirst] = useState(true);
  const shown = draft ?? value;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field__input"
        type={step === undefined ? "text" : "number"}
        step={step === undefined ? undefined : "any"}
        value={shown}
        aria-invalid={!canKeep(shown)}
        onFocus={() => setFirst(true)}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (step === undefined || way === undefined) return;
          // Ten steps at once with Shift, as in other programs that draw.
          const next = Number(shown) + way * step * (event.shiftKey ? 10 : 1);
          event.preventDefault();
          take(String(Number(next.toFixed(4))));
        }}
        onChange={({ target }) => take(target.value)}
      />
    </div>
  );

  function take(typed: string) {
    setDraft(typed);
    if (!canKeep(typed)) return;
    onChange(typed, isFirst);
    setFirst(false);
  }
}
