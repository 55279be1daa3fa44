import type { ReactNode } from "react";

interface QuestionProps {
  readonly label: string;
  readonly className: string;
  /** Escape leaves the question, and not the dialog that it stands in. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A question inside of a dialog, to be answered or left. */
export function Question({ label, className, onLeave, children }: QuestionProps) {
  return (
    <div
      role="group"
      aria-label={label}
      className={className}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onLeave();
      }}
    >
      {children}
    </div>
  );
}
