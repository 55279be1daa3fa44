import type { Briefing } from "../domain/briefing.ts";
import { t } from "../i18n/index.ts";
import { useAppStore } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { missingInPage } from "./not-in-page.ts";
import { StaleNumbers } from "./StaleNumbers.tsx";
import { staleSlides } from "./stale.ts";
import { useBriefingActions } from "./use-briefing.ts";

const words = t.briefing.stale;

interface PresentDialogProps {
  readonly briefing: Briefing;
  readonly onPresent: () => void;
  readonly onClose: () => void;
}

/** Says before a presentation which slides show other numbers than when they were made. */
export function PresentDialog({ briefing, onPresent, onClose }: PresentDialogProps) {
  const store = useAppStore();
  const { acceptNumbers } = useBriefingActions();
  const state = store.getState();
  const stale = staleSlides(state, briefing);
  const isMissing = stale.some((slide) => missingInPage(state, slide) !== null);
  return (
    <Dialog title={words.beforePresenting} closeLabel={t.briefing.close} onClose={onClose}>
      <div className="briefing__check" tabIndex={0} role="group" aria-label={words.title}>
        <p>{words.slides(stale.length)}</p>
        {stale.map((slide) => (
          <details key={slide.id}>
            <summary>{slide.title || t.briefing.untitledSlide}</summary>
            <StaleNumbers slide={slide} />
          </details>
        ))}
      </div>
      <div className="briefing__acts">
        {!isMissing && (
          <Button
            look="accent"
            onPress={() => {
              acceptNumbers(stale.map(({ id }) => id));
              onPresent();
            }}
          >
            {words.acceptAll}
          </Button>
        )}
        <Button onPress={onPresent}>{words.anyway}</Button>
        <Button onPress={onClose}>{words.back}</Button>
      </div>
    </Dialog>
  );
}
