import { ProgressBar as AriaProgressBar } from "react-aria-components";
import "./progress-bar.css";

interface ProgressBarProps {
  readonly label: string;
  /** Steps done of `total`; a total of 0 is not known yet. */
  readonly done: number;
  readonly total: number;
}

/** How far something is that takes a while. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="progress"
      aria-label={label}
      value={done}
      maxValue={Math.max(1, total)}
      isIndeterminate={total === 0}
    >
      {({ percentage, valueText }) => (
        <>
          <span className="progress__label">
            <span>{label}</span>
            <span>{valueText}</span>
          </span>
          <span className="progress__track">
            <span className="progress__fill" style={{ inlineSize: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
