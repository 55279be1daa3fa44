import type { Clause } from "../domain/clause.ts";
import { t } from "../i18n/index.ts";
import { useSelector } from "../store/react.ts";
import { ListButton } from "./ListButton.tsx";

interface BesideProps {
  readonly name: string;
  readonly count: number;
  readonly where: readonly Clause[];
}

/** A number that belongs to a chart and has no place in its drawing. */
export function Beside({ name, count, where }: BesideProps) {
  const unit = useSelector(({ view }) => view.unit);
  return (
    <span className="chart__beside">
      {name}
      <ListButton count={count} label={t.charts.count(count, unit, name)} where={where} />
    </span>
  );
}
