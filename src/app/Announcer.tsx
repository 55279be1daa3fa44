import { t } from "../i18n/index.ts";
import { selectTotals } from "../selectors/evaluation.ts";
import { useSelector } from "../store/react.ts";

/** Tells screen readers how many claims pass, whenever that changes. */
export function Announcer() {
  const totals = useSelector(selectTotals);
  const unit = useSelector(({ view }) => view.unit);
  return (
    <p role="status" className="visually-hidden">
      {totals && t.app.announce(totals.passing[unit], totals.all[unit], unit)}
    </p>
  );
}
