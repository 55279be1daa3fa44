import { droppedInWords } from "../exports/link-problem-in-words.ts";
import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";

/** Says which parts of the opened link could not be read, and why. */
export function DroppedNotice() {
  const dropped = useSelector((state) => state.dropped);
  const { dismissDropped } = useActions();
  if (dropped.length === 0) return null;
  return (
    <section className="notice" aria-label={t.app.dropped.title}>
      <div>
        <strong>{t.app.dropped.title}</strong> {dropped.map(droppedInWords).join(" · ")}.{" "}
        {t.app.dropped.rest}
      </div>
      <Button look="plain" onPress={dismissDropped}>
        {t.app.dropped.dismiss}
      </Button>
    </section>
  );
}
