import { t } from "../i18n/index.ts";
import { selectInterrupted } from "../selectors/interrupted.ts";
import { useWorkspaceDesk } from "../panels/workspace/workspace-context.ts";
import { useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";

const words = t.workspace.interrupted;

/** Offers the files whose reading the end of a page cut off, to be read again or forgotten. */
export function InterruptedNotice() {
  const interrupted = useSelector(selectInterrupted);
  const { readAgain, forget } = useWorkspaceDesk();
  return interrupted.map((each) => (
    <section key={each.id} className="notice" aria-label={`${words.title}: ${each.fileName}`}>
      <div className="notice__text">{words[each.why](each.fileName)}</div>
      <div className="notice__acts">
        <Button
          look="plain"
          aria-label={words.again(each.fileName)}
          onPress={() => readAgain(each)}
        >
          {words.againShort}
        </Button>
        <Button look="plain" aria-label={words.forget(each.fileName)} onPress={() => forget(each)}>
          {words.forgetShort}
        </Button>
      </div>
    </section>
  ));
}
