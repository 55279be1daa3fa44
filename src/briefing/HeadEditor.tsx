import { type BriefingHead, TLP_LABELS } from "../domain/briefing.ts";
import { t } from "../i18n/index.ts";
import { Choice, Field } from "../ui/Field.tsx";
import { useBriefingActions } from "./use-briefing.ts";

const words = t.briefing.fields;
const NONE = "none";
const labels = [
  { value: NONE, label: words.noTlp },
  ...TLP_LABELS.map((value) => ({ value, label: t.briefing.stage.marking(value) })),
] as const;

/** What holds for all slides: title, author, date and marking. */
export function HeadEditor({ head }: { readonly head: BriefingHead }) {
  const { changeHead } = useBriefingActions();
  return (
    <details className="briefing__head">
      <summary>{t.briefing.head}</summary>
      <Field
        label={words.title}
        value={head.title}
        onChange={(title, isStep) => changeHead({ title }, isStep)}
      />
      <Field
        label={words.author}
        value={head.author}
        onChange={(author, isStep) => changeHead({ author }, isStep)}
      />
      <Field
        label={words.date}
        type="date"
        value={head.date ?? ""}
        onChange={(date, isStep) => changeHead({ date: date || null }, isStep)}
      />
      <Choice
        label={words.tlp}
        value={head.tlp ?? NONE}
        options={labels}
        onChange={(tlp) => changeHead({ tlp: tlp === NONE ? null : tlp })}
      />
      <Field
        label={words.banner}
        value={head.banner}
        onChange={(banner, isStep) => changeHead({ banner }, isStep)}
      />
    </details>
  );
}
