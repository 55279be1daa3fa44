import { type ReactNode, useId, useState } from "react";
import { Icon } from "../../ui/Icon.tsx";

interface SectionProps {
  readonly title: string;
  /** What the numbers count. */
  readonly note?: string;
  readonly startsOpen: boolean;
  /** Stands beside the title, also when folded. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the filter panel that folds. */
export function Section({ title, note, startsOpen, action, children }: SectionProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section className="facet" aria-labelledby={`${id}-title`}>
      <div className="facet__head">
        <h3 className="facet__heading">
          <button
            type="button"
            id={`${id}-title`}
            className="facet__fold"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-body` : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {title}
          </button>
        </h3>
        {action}
        {isOpen && note !== undefined && <span className="facet__unit">{note}</span>}
        <span className="facet__chevron">
          <Icon name={isOpen ? "chevronDown" : "chevronEnd"} />
        </span>
      </div>
      {isOpen && (
        <div id={`${id}-body`} className="facet__body">
          {children}
        </div>
      )}
    </section>
  );
}
