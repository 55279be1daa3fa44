import { useMemo, useState } from "react";
import { formatNumber, t } from "../i18n/index.ts";
import { selectSelectedIds } from "../selectors/map-states.ts";
import { selectMapUnits, type UnitCounts } from "../selectors/map-units.ts";
import { selectNaming } from "../selectors/names.ts";
import { useActions, useSelector } from "../store/react.ts";

type SortKey = "name" | "country" | "count" | "wider" | "mentions";
const NUMBERS: readonly SortKey[] = ["count", "wider", "mentions"];
const KEYS: readonly SortKey[] = ["name", "country", "count", "wider", "mentions"];

/** Units that say something, or lie in the two countries of the mission. */
const isOfInterest = ({ country, all, wider, mentions }: UnitCounts) =>
  ["AF", "PK"].includes(country) || all + wider + mentions > 0;

/** The map's twin for those who do not see it: the same units, counts and clicks. */
export function MapTable() {
  const { units } = useSelector(selectMapUnits);
  const selected = useSelector(selectSelectedIds);
  const unit = useSelector(({ view }) => view.unit);
  const naming = useSelector(selectNaming);
  const { selectPlace } = useActions();
  const [sort, setSort] = useState<SortKey>("count");
  const rows = useMemo(() => {
    const named = units
      .filter(isOfInterest)
      .map((each) => ({ ...each, name: naming.place(each.id) }));
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    return named.sort((a, b) =>
      sort === "name" || sort === "country"
        ? a[sort].localeCompare(b[sort]) || byName(a, b)
        : b[sort] - a[sort] || byName(a, b),
    );
  }, [units, naming, sort]);
  const headings: Readonly<Record<SortKey, string>> = {
    ...t.map.table,
    count: t.map.table.count(unit),
  };
  return (
    <div className="map-table" tabIndex={0} role="region" aria-label={t.map.table.caption(unit)}>
      <table>
        <caption>{t.map.table.caption(unit)}</caption>
        <thead>
          <tr>
            {KEYS.map((key) => (
              <th
                key={key}
                scope="col"
                aria-sort={
                  sort !== key ? "none" : NUMBERS.includes(key) ? "descending" : "ascending"
                }
              >
                <button type="button" onClick={() => setSort(key)}>
                  {headings[key]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, country, count, wider, mentions }) => (
            <tr key={id} data-unit={id}>
              <th scope="row">
                <button
                  type="button"
                  dir="auto"
                  aria-pressed={selected.has(id)}
                  onClick={(event) => selectPlace(id, event.shiftKey)}
                >
                  {name} <span className="map-table__code">{id}</span>
                </button>
              </th>
              <td>{naming.place(country)}</td>
              <td>{formatNumber(count)}</td>
              <td>{formatNumber(wider)}</td>
              <td>{formatNumber(mentions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
