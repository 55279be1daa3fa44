import { useRef } from "react";
import type { Intake } from "../../domain/attached.ts";
import { t } from "../../i18n/index.ts";
import { wordsOfCode } from "../../i18n/words-of-code.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { refusalInWords } from "../boundaries/reason-in-words.ts";
import { ImportOutcome, ImportProgress, ImportQuestionForm } from "../imports/IntakeCourse.tsx";
import { NotReadList } from "../imports/NotReadList.tsx";
import { useWorkspaceDesk } from "../workspace/workspace-context.ts";
import { useIntaking } from "./intake-context.ts";

const words = t.reader;
const imports = t.imports;

/** What is said of a file, and read out when it changes: nothing that changes with each row. */
function statusOf(intake: Intake): string {
  switch (intake.state) {
    case "waiting":
      return imports.states.waiting;
    case "reading":
      return words.reading;
    case "attached": {
      const { document, how, exact, approximate, missing, notKept } = intake;
      const kept = notKept === null ? "" : ` ${wordsOfCode(t.ingest.storage, notKept)}`;
      return `${words.is(document)}, ${words.edition[how]}: ${words.quotes(exact, approximate, missing)}.${kept}`;
    }
    case "importing":
      return imports.states[intake.stage];
    case "asking":
      return imports.states.asking;
    case "imported":
      return "";
    case "no-events":
      return imports.states.noEvents;
    case "workspace":
      return t.workspace.read.isOne;
    case "briefing":
      return t.briefing.isOne;
    case "bounded":
      return t.ownBoundaries.taken(intake.units, intake.name);
    case "not-bounded":
      return refusalInWords(intake.code, intake.detail);
    case "refused":
      return wordsOfCode(t.ingest.refused, intake.code, intake.detail);
  }
}

const CAN_CANCEL: ReadonlySet<Intake["state"]> = new Set(["waiting", "importing", "asking"]);

function Row({ intake }: { readonly intake: Intake }) {
  const { cancel, answer, again, openBriefing } = useIntaking();
  const { offer } = useWorkspaceDesk();
  const row = useRef<HTMLLIElement>(null);
  const { key, fileName, state } = intake;
  /** What was pressed goes away: the focus stays with the file. */
  const then = (act: () => void) => () => {
    row.current?.focus();
    act();
  };
  return (
    <li ref={row} tabIndex={-1} className="attach__result" data-state={state}>
      <p role="status">
        <b dir="auto">{fileName}</b> {statusOf(intake)}
      </p>
      {state === "importing" && <ImportProgress intake={intake} />}
      {state === "asking" && (
        <ImportQuestionForm
          intake={intake}
          onAnswer={(given) => then(() => answer(key, given))()}
        />
      )}
      {state === "imported" && <ImportOutcome intake={intake} />}
      {state === "no-events" && (
        <NotReadList title={imports.states.notRead} fileName={fileName} notRead={intake.notRead} />
      )}
      {state === "imported" && (
        <Button look="link" onPress={then(() => again(key))}>
          {imports.again}
        </Button>
      )}
      {state === "workspace" && (
        <Button onPress={() => offer(intake.file)}>{t.workspace.read.look}</Button>
      )}
      {state === "briefing" && (
        <Button onPress={() => openBriefing(intake.file)}>{t.briefing.openIt}</Button>
      )}
      {CAN_CANCEL.has(state) && (
        <Button onPress={then(() => cancel(key))}>{imports.cancel(fileName)}</Button>
      )}
    </li>
  );
}

/** What became of each file that was offered last, and what those ask that are not done with. */
export function IntakeList() {
  const intakes = useSelector((state) => state.intakes);
  const { cancel } = useIntaking();
  if (intakes.length === 0) return null;
  const open = intakes.filter(({ state }) => CAN_CANCEL.has(state));
  return (
    <section className="attach__results" aria-label={words.results}>
      <h3 className="attach__head">{words.results}</h3>
      <ul className="attach__list">
        {intakes.map((intake) => (
          <Row key={intake.key} intake={intake} />
        ))}
      </ul>
      {open.length > 1 && (
        <Button onPress={() => open.forEach(({ key }) => cancel(key))}>{imports.cancelAll}</Button>
      )}
    </section>
  );
}
