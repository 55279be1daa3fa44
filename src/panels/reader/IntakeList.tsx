import type { Intake } from "../../domain/attached.ts";
import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { refusalInWords } from "../boundaries/reason-in-words.ts";
import { useIntaking } from "./intake-context.ts";

const words = t.reader;

function outcomeOf(intake: Intake): string {
  switch (intake.state) {
    case "reading":
      return words.reading;
    case "attached": {
      const { document, how, exact, approximate, missing, notKept } = intake;
      const kept = notKept === null ? "" : ` ${reasonOf(t.ingest.storage, notKept, "")}`;
      return `${words.is(document)}, ${words.edition[how]}: ${words.quotes(exact, approximate, missing)}.${kept}`;
    }
    case "importing":
      return words.importing(intake.rows);
    case "imported":
      return words.imported(intake.rows, intake.dataSet);
    case "bounded":
      return t.ownBoundaries.taken(intake.units, intake.name);
    case "not-bounded":
      return refusalInWords(intake.code, intake.detail);
    case "refused": {
      return reasonOf(t.ingest.refused, intake.code, intake.detail);
    }
  }
}

type Reasons = Readonly<Record<string, string | ((detail: string) => string)>>;

/** The catalogue's words for a code; the code itself where it has none. */
function reasonOf(reasons: Reasons, code: string, detail: string): string {
  const reason = reasons[code] ?? code;
  return typeof reason === "string" ? reason : reason(detail);
}

/** What became of each file that was offered last. */
export function IntakeList() {
  const intakes = useSelector((state) => state.intakes);
  const { cancel } = useIntaking();
  if (intakes.length === 0) return null;
  return (
    <section aria-label={words.results} aria-live="polite">
      <h3 className="attach__head">{words.results}</h3>
      <ul className="attach__list">
        {intakes.map((intake, at) => (
          <li key={at} className="attach__result" data-state={intake.state}>
            <b>{intake.fileName}</b> {outcomeOf(intake)}
            {intake.state === "importing" && (
              <>
                <ProgressBar
                  label={words.progress}
                  done={Math.round(100 * intake.share)}
                  total={100}
                />
                <Button onPress={cancel}>{words.cancel}</Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
