import type { ReactNode } from "react";

/** What is known of a thing, each fact under its name. */
export function FactPairs({
  facts,
}: {
  readonly facts: readonly (readonly [string, ReactNode])[];
}) {
  return (
    <dl className="panel__pairs panel__pairs--facts">
      {facts.map(([name, value]) => (
        <div key={name} className="panel__pair">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
