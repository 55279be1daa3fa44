import { isWaiting } from "../domain/link-problem.ts";
import { droppedInWords } from "../exports/link-problem-in-words.ts";
import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";

/** Says which parts of the opened link could not be read or wait for something, and why. */
export function DroppedNotice() {
  const dropped = useSelector((state) => state.dropped);
  const { dismissDropped } = useActions();
  if (dropped.length === 0) return null;
  const waiting = dropped.filter(isWaiting).length;
  const kind = waiting === 0 ? "left" : waiting === dropped.length ? "waiting" : "both";
  const title = t.app.dropped.title[kind];
  return (
    <section className="notice" aria-label={title}>
      <div>
        <strong>{title}</strong> {dropped.map(droppedInWords).join(" · ")}. {t.app.dropped.rest}
      </div>
      <Button look="plain" onPress={dismissDropped}>
        {t.app.dropped.dismiss}
      </Button>
    </section>
  );
}
