import { type ReactNode, useState } from "react";
import { Icon } from "../../ui/Icon.tsx";
import "./cards.css";

interface CardProps {
  readonly title: string;
  /** Open of itself only where there is room; the user's choice stands. */
  readonly isRoomy: boolean;
  /** Stands beside the title while the card is folded. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/** A card that floats over the map and folds. */
export function Card({ title, isRoomy, summary = null, children }: CardProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isRoomy;
  return (
    // No landmark: two maps side by side have cards of one name.
    <div className="map-card" role="group" aria-label={title}>
      <h2 className="map-card__title">
        <button
          type="button"
          className="map-card__fold"
          aria-expanded={isOpen}
          onClick={() => setChosen(!isOpen)}
        >
          <span>{title}</span>
          {!isOpen && summary}
          <Icon name={isOpen ? "chevronDown" : "chevronUp"} />
        </button>
      </h2>
      {isOpen && children}
    </div>
  );
}
