import type { ReactNode } from "react";
import "./check-box.css";

interface CheckBoxProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off, named by what stands beside the box. */
export function CheckBox({ isChecked, onChange, children }: CheckBoxProps) {
  return (
    <label className="check-box">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
