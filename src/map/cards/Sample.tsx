import type { ReactNode } from "react";
import "./cards.css";

export type SampleKind =
  | "units"
  | "wider"
  | "place"
  | "zero"
  | "none"
  | "border"
  | "arc"
  | "formerFata"
  | "labels"
  | "towns"
  | "rows";

interface SampleProps {
  readonly kind: SampleKind;
  readonly children: ReactNode;
}

/** A drawing of the map in small, with its meaning. */
export function Sample({ kind, children }: SampleProps) {
  return (
    <li className="map-sample">
      <Swatch kind={kind} />
      <span>{children}</span>
    </li>
  );
}

export function Swatch({ kind }: { readonly kind: SampleKind }) {
  return <span className={`map-sample__swatch map-sample__swatch--${kind}`} aria-hidden="true" />;
}
