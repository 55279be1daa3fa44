import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";

interface KeepingNoticeProps {
  readonly onWorkspace: () => void;
}

/** Says what of the analyst's work this browser does not keep, could not read, or has removed. */
export function KeepingNotice({ onWorkspace }: KeepingNoticeProps) {
  const fault = useSelector((state) => state.keepingFault);
  const { reportKeeping } = useActions();
  if (fault === null) return null;
  const words = t.workspace.keeping;
  const title = words.title[fault.kind](fault.kinds);
  return (
    <section className="notice" role="alert" aria-label={title}>
      <div className="notice__text">
        <strong>{title}</strong> {words.because[fault.because]} {words.what[fault.kind]}{" "}
        {fault.because === "failed" && fault.detail}
      </div>
      <div className="notice__acts">
        <Button look="plain" onPress={onWorkspace}>
          {t.workspace.open}
        </Button>
        <Button look="plain" onPress={() => reportKeeping(null)}>
          {t.app.dropped.dismiss}
        </Button>
      </div>
    </section>
  );
}
