import { useEffect, useRef, useState } from "react";
import { t } from "../../i18n/index.ts";
import type { ClaimRows } from "../../selectors/claim-cards.ts";
import { ClaimCard } from "./ClaimCard.tsx";

/** Cards drawn at once: a few screens full, quick to draw on a slow machine. */
export const CHUNK = 30;

interface ClaimListProps {
  readonly claims: ClaimRows;
  /** Says why there is nothing to show. */
  readonly nothing: string;
  readonly label: string;
  /** A claim to go to: a new object goes there again. */
  readonly reveal?: { readonly id: string } | null;
}

/** Claim cards, a chunk at a time. "Show more" moves the focus to the first card that it adds. */
export function ClaimList({ claims, nothing, label, reveal = null }: ClaimListProps) {
  const [shown, setShown] = useState({ claims, count: CHUNK });
  const added = useRef<number | null>(null);
  // Another list starts at its beginning again.
  const chosen = shown.claims === claims ? shown.count : CHUNK;
  const revealed = reveal === null ? -1 : claims.placeOf(reveal.id);
  const count = Math.max(chosen, revealed + 1);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (reveal === null) return;
    const card = list.current?.querySelector(`[data-claim="${reveal.id}"]`);
    card?.scrollIntoView({ block: "start" });
    card?.querySelector<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
  }, [reveal]);
  const rest = claims.length - count;
  if (claims.length === 0) return <p className="panel__nothing">{nothing}</p>;

  /** Runs when a card is attached: the one that "Show more" asked for takes the focus. */
  const focusWhenAdded = (at: number) => (item: HTMLLIElement | null) => {
    if (item === null || added.current !== at) return;
    added.current = null;
    item.querySelector<HTMLElement>("[tabindex='-1']")?.focus();
  };

  return (
    <>
      <ul className="cards" aria-label={label} ref={list}>
        {claims.slice(0, count).map((claim, at) => (
          <li key={claim.id} ref={focusWhenAdded(at)}>
            <ClaimCard claim={claim} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="cards__more">
          <button
            type="button"
            className="panel__link"
            onClick={() => {
              added.current = count;
              setShown({ claims, count: count + CHUNK });
            }}
          >
            {t.panels.detail.showMore(Math.min(rest, CHUNK))}
          </button>
          <span className="cards__shown">{t.panels.detail.shown(count, claims.length)}</span>
        </p>
      )}
    </>
  );
}
