import { t } from "../i18n/index.ts";
import { useActions, useSelector } from "../store/react.ts";
import { Button } from "../ui/Button.tsx";

interface KeepingNoticeProps {
  readonly onRatings: () => void;
}

/** Says that this browser does not keep the analyst's ratings, or could not read all it kept. */
export function KeepingNotice({ onRatings }: KeepingNoticeProps) {
  const fault = useSelector((state) => state.keepingFault);
  const { reportKeeping } = useActions();
  if (fault === null) return null;
  const words = t.ratings.keeping;
  return (
    <section className="notice" role="alert" aria-label={words.title[fault.kind]}>
      <div className="notice__text">
        <strong>{words.title[fault.kind]}</strong> {words.what[fault.kind]} {fault.detail}
      </div>
      <div className="notice__acts">
        <Button look="plain" onPress={onRatings}>
          {t.ratings.title}
        </Button>
        <Button look="plain" onPress={() => reportKeeping(null)}>
          {t.app.dropped.dismiss}
        </Button>
      </div>
    </section>
  );
}
