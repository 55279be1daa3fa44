import { type ReactNode, useState } from "react";
import { Icon } from "../../ui/Icon.tsx";

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
}

const ROOM_FOR_CARDS = "(min-width: 900px)";

/** A card that floats over the map and folds; folded from the start where there is little room. */
export function Card({ title, children }: CardProps) {
  const [isOpen, setOpen] = useState(() => window.matchMedia(ROOM_FOR_CARDS).matches);
  return (
    <section className="card" aria-label={title}>
      <h2 className="card__title">
        <button
          type="button"
          className="card__fold"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
          <Icon name={isOpen ? "chevronDown" : "chevronUp"} />
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
