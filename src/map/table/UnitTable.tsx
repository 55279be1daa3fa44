import { useMemo, useState } from "react";
import type { ValueDimension } from "../../domain/dimension.ts";
import { t } from "../../i18n/index.ts";
import { selectSelectedIds } from "../../selectors/map-states.ts";
import { selectMapUnits, type UnitCounts } from "../../selectors/map-units.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useSelector } from "../../store/react.ts";
import { ListNumber } from "../ListNumber.tsx";
import { PickCell } from "./PickCell.tsx";
import { nextOrder, type Order, sortRows } from "./sort-rows.ts";
import { SortHead } from "./SortHead.tsx";

const COLUMNS = ["name", "country", "count", "wider", "mentions"] as const;
type Column = (typeof COLUMNS)[number];
const isNumber = (column: Column) => column !== "name" && column !== "country";

const MISSION: readonly string[] = ["AF", "PK"];
const words = t.map.table;

/** Units that say something, or lie in the two countries of the mission. */
const isOfInterest = ({ country, all, wider, mentions }: UnitCounts) =>
  MISSION.includes(country) || all + wider + mentions > 0;

const NUMBERS: readonly {
  readonly column: "count" | "wider" | "mentions";
  readonly dimension: ValueDimension;
  readonly label: typeof words.openLocated;
}[] = [
  { column: "count", dimension: "province", label: words.openLocated },
  { column: "wider", dimension: "wider", label: words.openWider },
  { column: "mentions", dimension: "mention", label: words.openMentions },
];

/** The provinces with their counts; each number opens its claims. */
export function UnitTable() {
  const { units } = useSelector(selectMapUnits);
  const selected = useSelector(selectSelectedIds);
  const unit = useSelector(({ view }) => view.unit);
  const naming = useSelector(selectNaming);
  const [order, setOrder] = useState<Order<Column>>({ key: "count", isDescending: true });
  const rows = useMemo(() => {
    const named = units.filter(isOfInterest).map(({ id, country, count, wider, mentions }) => ({
      id,
      name: naming.place(id),
      country: naming.place(country),
      count,
      wider,
      mentions,
    }));
    return sortRows(named, order);
  }, [units, naming, order]);
  const heads: Readonly<Record<Column, string>> = { ...words, count: words.count(unit) };
  return (
    <table>
      <caption>
        {words.caption(unit)} <span className="map-table__hint">{words.hint}</span>
      </caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <SortHead
              key={column}
              column={column}
              order={order}
              onSort={(next) => setOrder(nextOrder(order, next, isNumber(next)))}
            >
              {heads[column]}
            </SortHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-unit={row.id}>
            <PickCell id={row.id} name={row.name} code={row.id} isSelected={selected.has(row.id)} />
            <td dir="auto">{row.country}</td>
            {NUMBERS.map(({ column, dimension, label }) => (
              <td key={column}>
                <ListNumber
                  count={row[column]}
                  label={label(row[column], unit, row.name)}
                  where={[also(dimension, [row.id])]}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
