import { type ReactNode, useId } from "react";

interface PanelSectionProps {
  readonly title: string;
  /** What its numbers count. */
  readonly unit?: string;
  readonly children: ReactNode;
}

export function PanelSection({ title, unit, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className="panel__section" aria-labelledby={id}>
      <h3 className="panel__heading">
        <span id={id}>{title}</span>
        {unit !== undefined && <span className="panel__unit">{unit}</span>}
      </h3>
      {children}
    </section>
  );
}
