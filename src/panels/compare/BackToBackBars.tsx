import { useState } from "react";
import { t, valueLabel } from "../../i18n/index.ts";
import type { BackToBack, PairRow } from "../../selectors/comparison.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { CountButton } from "../claims/CountButton.tsx";

interface BackToBackBarsProps {
  readonly dimension: BackToBack;
  readonly rows: readonly PairRow[];
  readonly names: readonly [string, string];
}

/** As many rows as are taken in at one look; the others wait behind a button. */
const MOST = 10;

/** Two counts of each value, in bars that meet in the middle; a table to those who listen. */
export function BackToBackBars({ dimension, rows, names }: BackToBackBarsProps) {
  const naming = useSelector(selectNaming);
  const unit = useSelector(({ view }) => view.unit);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, MOST);
  const full = Math.max(1, ...shown.flatMap(({ a, b }) => [a, b]));
  const share = (count: number) => `${(100 * count) / full}%`;
  const cell = (side: "a" | "b", row: PairRow, name: string) => (
    <td className={`compare__side compare__side--${side}`}>
      <span className="compare__bar" aria-hidden="true">
        <span style={{ inlineSize: share(row[side]) }} />
      </span>
      <CountButton
        className="compare__count"
        count={row[side]}
        label={`${names[side === "a" ? 0 : 1]}, ${t.panels.filters.count(row[side], unit, name)}`}
        where={side === "a" ? row.whereA : row.whereB}
      />
    </td>
  );
  return (
    <>
      <table className="compare__table">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{names[0]}</th>
            <th scope="col">{t.domain.dimension[dimension]}</th>
            <th scope="col">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const name = valueLabel(naming.value, dimension, row.value);
            const short = dimension === "actor" && row.value !== "none";
            return (
              <tr key={row.value} title={t.compare.bar(name, row.a, row.b)}>
                {cell("a", row, name)}
                <th scope="row" className="compare__name">
                  {short ? naming.actorShort(row.value) : name}
                </th>
                {cell("b", row, name)}
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className="compare__filter">
          {t.compare.shown(shown.length, rows.length)}
          <Button onPress={() => setWhole(true)}>{t.compare.showAll}</Button>
        </p>
      )}
    </>
  );
}
