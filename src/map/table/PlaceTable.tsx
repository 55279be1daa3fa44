import { useMemo, useState } from "react";
import { t } from "../../i18n/index.ts";
import {
  selectClaimedBorders,
  selectMarkedPlaces,
  selectSelectedIds,
} from "../../selectors/map-states.ts";
import { selectNaming } from "../../selectors/names.ts";
import { also } from "../../selectors/panel-where.ts";
import { useSelector } from "../../store/react.ts";
import { ListNumber } from "../ListNumber.tsx";
import { PickCell } from "./PickCell.tsx";
import { nextOrder, type Order, sortRows } from "./sort-rows.ts";
import { SortHead } from "./SortHead.tsx";

const COLUMNS = ["name", "kind", "count"] as const;
type Column = (typeof COLUMNS)[number];
const words = t.map.table;

/** What the map draws besides provinces: borders with claims, towns, districts and facilities. */
export function PlaceTable() {
  const places = useSelector(selectMarkedPlaces);
  const borders = useSelector(selectClaimedBorders);
  const record = useSelector((state) => state.record);
  const selected = useSelector(selectSelectedIds);
  const unit = useSelector(({ view }) => view.unit);
  const naming = useSelector(selectNaming);
  const [order, setOrder] = useState<Order<Column>>({ key: "count", isDescending: true });
  const rows = useMemo(() => {
    const drawn = [
      ...borders.map(({ place, count }) => ({ id: place, count })),
      ...places.map(({ id, count }) => ({ id, count })),
    ];
    const named = drawn.flatMap(({ id, count }) => {
      const kind = record?.places.get(id)?.kind;
      return kind === undefined
        ? []
        : [{ id, count, name: naming.place(id), kind: t.domain.placeKind[kind] }];
    });
    return sortRows(named, order);
  }, [borders, places, record, naming, order]);
  const heads: Readonly<Record<Column, string>> = {
    name: words.place,
    kind: words.kind,
    count: words.count(unit),
  };
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{words.places(unit)}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <SortHead
              key={column}
              column={column}
              order={order}
              onSort={(next) => setOrder(nextOrder(order, next, next === "count"))}
            >
              {heads[column]}
            </SortHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, kind, count }) => (
          <tr key={id} data-place={id}>
            <PickCell id={id} name={name} isSelected={selected.has(id)} />
            <td>{kind}</td>
            <td>
              <ListNumber
                count={count}
                label={words.openLocated(count, unit, name)}
                where={[also("place", [id])]}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
