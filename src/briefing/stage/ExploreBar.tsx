import { useEffect } from "react";
import type { Presenting } from "../../domain/presenting.ts";
import { t } from "../../i18n/index.ts";
import { useActions } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import "./explore-bar.css";

const words = t.briefing.explore;

/** Stands above the dashboard while the slide waits; Escape goes back to it. */
export function ExploreBar({ presenting }: { readonly presenting: Presenting }) {
  const { explore } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOpen = document.querySelector("[role=dialog], [role=menu]") !== null;
      if (event.key !== "Escape" || isOpen) return;
      event.preventDefault();
      event.stopPropagation();
      explore(false);
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [explore]);
  return (
    <div className="explore" role="region" aria-label={words.back}>
      {words.at(presenting.at + 1)}
      <Button look="accent" onPress={() => explore(false)}>
        {words.back} <kbd>{words.key}</kbd>
      </Button>
    </div>
  );
}
