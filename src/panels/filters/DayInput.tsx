import { useState } from "react";

interface DayInputProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or "" for open. */
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (value: string) => void;
}

/** While a year is being typed it passes through 0002, 0020 and 0202: these are not meant. */
const isMeant = (text: string) => text === "" || text >= "1000";

/** A day of the calendar in the browser's own control. */
export function DayInput({ label, value, min, max, onChange }: DayInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="dates__field">
      <span className="dates__label">{label}</span>
      <input
        type="date"
        className="facet__input"
        value={draft ?? value}
        min={min === "" ? undefined : min}
        max={max === "" ? undefined : max}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(isMeant(text) ? null : text);
          if (isMeant(text)) onChange(text);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
