import type { Slide } from "../domain/briefing.ts";
import { formatNumber, t } from "../i18n/index.ts";
import { selectDataMark } from "../selectors/data-mark.ts";
import { selectNaming } from "../selectors/names.ts";
import { useAppStore, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";
import { missingInPage } from "./not-in-page.ts";
import { staleNumbers } from "./stale.ts";
import { useBriefingActions } from "./use-briefing.ts";

const words = t.briefing.stale;
const inWords = (count: number | null) => (count === null ? words.gone : formatNumber(count));

/** The old and the new numbers of a slide side by side, to accept or to keep. */
export function StaleNumbers({ slide }: { readonly slide: Slide }) {
  const store = useAppStore();
  const naming = useSelector(selectNaming);
  const data = useSelector((state) => (state.boundaries === null ? "" : selectDataMark(state)));
  const { acceptNumbers, keepNumbers } = useBriefingActions();
  const changed = data !== "" ? staleNumbers(store.getState(), slide) : [];
  if (changed.length === 0) return null;
  const missing = missingInPage(store.getState(), slide);
  const named = (what: string) =>
    what
      .replace(/province (\S+)$/u, (_, id: string) => naming.place(id))
      .replace(/held (\S+)$/u, (_, id: string) => words.held(naming.document(id)));
  return (
    <section className="stale" aria-label={missing?.isAll === true ? missing.said : words.title}>
      {missing?.isAll !== true && <p className="stale__title">{words.title}</p>}
      {missing !== null && <p className="stale__title">{missing.said}</p>}
      <table className="stale__numbers">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ what, before, now }) => (
            <tr key={what}>
              <th scope="row">{named(what)}</th>
              <td>{inWords(before)}</td>
              <td>{inWords(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* Numbers that lack something are none to accept. */}
      {missing === null && (
        <div className="briefing__acts">
          <Button look="accent" onPress={() => acceptNumbers([slide.id])}>
            {words.accept}
          </Button>
          <Button onPress={() => keepNumbers(slide)}>{words.keep}</Button>
        </div>
      )}
    </section>
  );
}
