import type { Unmade } from "../domain/unmade.ts";
import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";

const words = t.app.unmade;

/** Says what was asked for and could not be done, and why. */
export function UnmadeNotice() {
  const unmade = useSelector((state) => state.unmade);
  const dataSets = useSelector((state) => state.dataSets);
  const { dismissUnmade } = useActions();
  if (unmade.length === 0) return null;
  const titleOf = ({ what, id }: Unmade) =>
    words.what[what](dataSets.find((set) => set.id === id)?.name ?? null);
  return (
    <section className="notice" role="alert" aria-label={words.title}>
      <div className="notice__text">
        {unmade.map((each) => (
          <p key={`${each.what} ${each.id ?? ""} ${each.reason}`}>
            <strong>{titleOf(each)}</strong> {words.reason(each.reason)}
          </p>
        ))}
      </div>
      <Button look="plain" onPress={dismissUnmade}>
        {t.app.dropped.dismiss}
      </Button>
    </section>
  );
}
