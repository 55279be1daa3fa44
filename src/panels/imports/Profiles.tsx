import { t } from "../../i18n/index.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import "./imports.css";

const words = t.imports.profiles;

/** The tables that the analyst mapped, for files with the same columns; each can be forgotten. */
export function Profiles() {
  const profiles = useSelector(({ choices }) => choices.profiles);
  const { choose } = useActions();
  const all = Object.entries(profiles);
  if (all.length === 0) return null;
  const forget = (shape: string) =>
    choose({ profiles: Object.fromEntries(all.filter(([each]) => each !== shape)) });
  return (
    <section className="imports__profiles" aria-label={words.title}>
      <h3 className="attach__head">{words.title}</h3>
      <p className="attach__none">{words.what}</p>
      <ul className="attach__list">
        {all.map(([shape, { fileName, columns }]) => (
          <li key={shape} className="attach__row">
            <span>
              {words.row(
                fileName,
                Object.keys(columns).length,
                (JSON.parse(shape) as readonly string[]).length,
              )}
            </span>
            <Button aria-label={words.forget(fileName)} onPress={() => forget(shape)}>
              {words.forgetWord}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
